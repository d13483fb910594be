#include "ui/shell/about.h"

#include "base/version.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/views/frame/dialog_frame.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

void show_about(QWidget* parent) {
    DialogFrame dialog(QStringLiteral("about_dialog"), tr_text("About Tandem"), 500, parent);
    QVBoxLayout* column = dialog.content();
    auto* head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(MarkView::of_sign(36, &dialog));
    head->addWidget(
        text_label(tr_text("Tandem %1").arg(qt(program_version())), &dialog, TextStyle::page_title), 1);
    column->addLayout(head);
    column->addWidget(
        text_label(tr_text("Plans public-service commissioning with the citizens it is for. A tandem is "
                           "a cycle ridden by two: the professional and the citizen."),
                   &dialog));
    column->addWidget(text_label(
        tr_text(
            "The structure follows Elke Loeffler and Tony Bovaird, “Assessing the impact of co-production on "
            "pathways to outcomes in public services”, and their article in Public Money & Management 39(4), "
            "2019, which build on the commissioning cycle of the Institute of Public Care. The sample "
            "follows the "
            "published case of the Lambeth Living Well Collaborative. The words are our own; mistakes are "
            "too."),
        &dialog, TextStyle::secondary, Ink::text2));
    column->addWidget(
        text_label(tr_text("Made with Qt, SQLite, qpdf and Open Sans. Licence: Apache-2.0. Tandem never "
                           "uses a network."),
                   &dialog, TextStyle::secondary, Ink::text2));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("about_close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(buttons);
    dialog.set_foot(foot);
    dialog.exec();
}

}  // namespace tandem
