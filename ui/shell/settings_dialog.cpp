#include "ui/shell/settings_dialog.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/views/frame/dialog_frame.h"

#include <QtCore/QDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <array>
#include <vector>

namespace tandem {

namespace {

constexpr int spin_width = 92;  // px at 100 %, for "200 %" and its arrows
constexpr std::array theme_keys{"system", "light", "dark", "high_contrast"};

class SettingsDialog : public DialogFrame {
public:
    explicit SettingsDialog(QWidget* parent)
        : DialogFrame(QStringLiteral("settings_dialog"), tr_text("Settings"), 520, parent),
          column_(content()) {
        column_->setSpacing(px(8));
        add_look();
        add_keys();
        add_backups();
        column_->addStretch(1);
        auto* foot = new QHBoxLayout;
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("settings_close"));
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        foot->addWidget(buttons);
        set_foot(foot);
        fit_spins();
        connect(&Theme::instance(), &Theme::changed, this, &SettingsDialog::fit_spins);
    }

private:
    // The text size may be another while the dialog is open: it is chosen here.
    void fit_spins() {
        for (QSpinBox* spin : spins_)
            spin->setMinimumWidth(px(spin_width));
    }

    void heading(const char* words) {
        column_->addSpacing(px(6));
        column_->addWidget(text_label(tr_text(words), this, TextStyle::section));
    }

    // The words of a box stand in one line; what they mean wraps below.
    QCheckBox* box(const char* name, const char* words, const char* meaning, bool checked) {
        auto* check = new QCheckBox(tr_text(words), this);
        check->setObjectName(QLatin1String(name));
        check->setAccessibleName(tr_text(words));
        check->setAccessibleDescription(tr_text(meaning));
        check->setChecked(checked);
        column_->addWidget(check);
        column_->addWidget(text_label(tr_text(meaning), this, TextStyle::secondary, Ink::text2));
        return check;
    }

    void add_look() {
        heading("Look");
        auto* themes = new Segmented({{QLatin1String(theme_keys[0]), tr_text("As the system"), nullptr},
                                      {QLatin1String(theme_keys[1]), tr_text("Light"), nullptr},
                                      {QLatin1String(theme_keys[2]), tr_text("Dark"), nullptr},
                                      {QLatin1String(theme_keys[3]), tr_text("High contrast"), nullptr}},
                                     this);
        themes->setObjectName(QStringLiteral("setting_theme"));
        themes->setAccessibleName(tr_text("Theme"));
        themes->set_clearable(false);
        themes->set_wrapping();
        themes->set_current(QLatin1String(theme_keys[static_cast<std::size_t>(Theme::instance().choice())]));
        connect(themes, &Segmented::chosen, this, [](const QString& key) {
            for (std::size_t i = 0; i < theme_keys.size(); ++i)
                if (key == QLatin1String(theme_keys[i])) {
                    Settings::instance().set_theme(static_cast<ThemeChoice>(i));
                    Theme::instance().set_choice(static_cast<ThemeChoice>(i));
                }
        });
        column_->addWidget(field_label(tr_text("Theme"), themes, this));
        column_->addWidget(themes, 0, Qt::AlignLeft);
        auto* size = new QSpinBox(this);
        size->setObjectName(QStringLiteral("setting_text_size"));
        size->setAccessibleName(tr_text("Text size in per cent"));
        size->setRange(Theme::smallest_text, Theme::largest_text);
        size->setSingleStep(10);
        size->setSuffix(tr_text(" %"));
        size->setValue(Theme::instance().text_size());
        connect(size, &QSpinBox::valueChanged, this, [](int percent) {
            Theme::instance().set_text_size(percent);
            Settings::instance().set_text_size(Theme::instance().text_size());
        });
        column_->addWidget(field_label(tr_text("Text size"), size, this));
        spins_.push_back(size);
        column_->addWidget(size, 0, Qt::AlignLeft);
        connect(box("setting_reduce_motion", "Reduce motion", "When ticked, nothing slides or fades.",
                    Settings::instance().reduce_motion()),
                &QCheckBox::toggled, this, [](bool on) {
                    Settings::instance().set_reduce_motion(on);
                    Theme::instance().set_reduce_motion(on);
                });
    }

    void add_keys() {
        heading("Keys");
        connect(
            box("setting_single_keys", "Single keys", "Keys such as 1 to 4 and N work outside text fields.",
                Settings::instance().single_keys()),
            &QCheckBox::toggled, this, [](bool on) { Settings::instance().set_single_keys(on); });
    }

    void add_backups() {
        heading("Backup copies");
        column_->addWidget(
            text_label(tr_text("Tandem copies each project you work on once a day. Copies hold "
                               "everything, names too; keep them where only you can read them."),
                       this, TextStyle::secondary, Ink::text2));
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        auto* folder = new QLineEdit(Settings::instance().backup_folder(), this);
        folder->setObjectName(QStringLiteral("setting_backup_folder"));
        folder->setAccessibleName(tr_text("Folder for copies"));
        folder->setReadOnly(true);
        const auto show_start = [folder] {
            folder->setCursorPosition(0);
            folder->setToolTip(folder->text());
        };
        show_start();
        auto* choose = make_button(ButtonKind::secondary, QStringLiteral("setting_backup_choose"),
                                   tr_text("Choose…"), this);
        connect(choose, &QPushButton::clicked, this, [this, folder, show_start] {
            const QString chosen =
                QFileDialog::getExistingDirectory(this, tr_text("Folder for copies"), folder->text());
            if (chosen.isEmpty())
                return;
            Settings::instance().set_backup_folder(chosen);
            folder->setText(QDir::toNativeSeparators(chosen));
            show_start();
        });
        row->addWidget(folder, 1);
        row->addWidget(choose);
        column_->addWidget(field_label(tr_text("Folder for copies"), folder, this));
        column_->addLayout(row);
        auto* kept = new QSpinBox(this);
        kept->setObjectName(QStringLiteral("setting_backups_kept"));
        kept->setAccessibleName(tr_text("Copies kept of each project"));
        kept->setRange(1, 365);
        kept->setValue(Settings::instance().backups_kept());
        connect(kept, &QSpinBox::valueChanged, this,
                [](int count) { Settings::instance().set_backups_kept(count); });
        column_->addWidget(field_label(tr_text("Copies kept of each project"), kept, this));
        spins_.push_back(kept);
        column_->addWidget(kept, 0, Qt::AlignLeft);
    }

    QVBoxLayout* column_;
    std::vector<QSpinBox*> spins_;
};

}  // namespace

void show_settings(QWidget* parent) {
    SettingsDialog(parent).exec();
}

}  // namespace tandem
