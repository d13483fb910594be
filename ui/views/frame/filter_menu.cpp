#include "ui/views/frame/filter_menu.h"

#include "ui/kit/icons.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace tandem {

FilterMenu::FilterMenu(const QString& name, const QString& all, const std::vector<QString>& choices,
                       QWidget* parent)
    : QPushButton(all, parent), all_(all), choices_(choices) {
    setObjectName(name);
    setAccessibleName(all);
    setProperty("kind", QStringLiteral("small"));
    setIcon(tandem::icon(Icon::filter));
    auto* menu = new QMenu(this);
    menu->setObjectName(name + QStringLiteral("_menu"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& words, int choice) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(choice == chosen_);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
    };
    add(all, -1);
    menu->addSeparator();
    for (std::size_t i = 0; i < choices.size(); ++i)
        add(choices[i], static_cast<int>(i));
    setMenu(menu);
}

void FilterMenu::choose(int choice) {
    if (choice == chosen_)
        return;
    chosen_ = choice;
    const QString words = choice < 0 ? all_ : choices_[static_cast<std::size_t>(choice)];
    setText(words);
    setAccessibleName(choice < 0 ? all_ : all_ + QStringLiteral(": ") + words);
    Q_EMIT narrowed(choice);
}

}  // namespace tandem
