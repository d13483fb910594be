#include "ui/views/frame/tree_board.h"

#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/text.h"
#include "ui/models/lines_paste.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/table_ground.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/quick_line.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

TreeBoard::TreeBoard(Workspace& workspace, TreeSpec spec, QWidget* parent)
    : QWidget(parent), workspace_(workspace), spec_(std::move(spec)) {
    add_ = make_button(ButtonKind::primary, spec_.name + QStringLiteral("_add"), spec_.add_words, this,
                       Icon::plus, QStringLiteral("N"));
    line_ = new QuickLine(spec_.name + QStringLiteral("_quick"), spec_.line_words, spec_.line_question, this);
    ground_ = new TableGround(this);
    ground_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    tree_ = new RecordTree(spec_.name + QStringLiteral("_tree"), spec_.tree_words, spec_.columns, ground_);
    tree_->setFrameShape(QFrame::NoFrame);
    ground_->layout()->addWidget(tree_);
    empty_ = new EmptyState(spec_.icon, spec_.empty_what, spec_.empty_question, spec_.add_words, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(line_);
    column->addWidget(ground_);
    column->addWidget(empty_);
    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_N, [this] { add_new(); });
    keys->watch(tree_);
    connect(add_, &QPushButton::clicked, this, &TreeBoard::add_new);
    connect(empty_, &EmptyState::pressed, this, &TreeBoard::add_new);
    connect(line_, &QuickLine::entered, this, &TreeBoard::add_named);
    connect(tree_, &RecordTree::remove_wanted, this, [this](RecordId record) {
        const EntityDef* def = nullptr;
        if (workspace_.portfolio().find_any(record, &def) != nullptr)
            workspace_.remove(*def, {record});
    });
}

void TreeBoard::set_rows(std::vector<TreeRow> rows) {
    ground_->setVisible(!rows.empty());
    tree_->setVisible(!rows.empty());
    empty_->setVisible(rows.empty());
    tree_->set_rows(std::move(rows));
    add_->setEnabled(workspace_.can_edit());
}

bool TreeBoard::add_new() {
    if (workspace_.can_edit())
        line_->open();
    else
        workspace_.tell(only_read_words());
    return true;
}

QWidget* TreeBoard::first_focus() const {
    auto* const ask = empty_->findChild<QPushButton*>();
    return tree_->isHidden() && ask != nullptr ? static_cast<QWidget*>(ask) : tree_;
}

void TreeBoard::add_named(const QString& name) {
    const EditOutcome outcome = add_titles(workspace_, *spec_.entity, name);
    if (!outcome.ok()) {
        line_->refuse(workspace_.file(), outcome);
        return;
    }
    if (outcome.waiting) {
        line_->wait_for(workspace_.file());
        return;
    }
    line_->done();
    Q_EMIT made(outcome.id);
}

}  // namespace tandem
