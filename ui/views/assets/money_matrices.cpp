#include "ui/views/assets/money_matrices.h"

#include "ui/charts/money_matrix.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/assets/money_rows.h"
#include "ui/views/parts/plain_picture.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <memory>

namespace tandem {

MoneyMatrices::MoneyMatrices(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("money_matrices"));
    setAccessibleName(tr_text("Who pays for whose benefit"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    for (const auto& [period, key] : {std::pair{CostPeriod::per_year, "money_matrix_yearly"},
                                      std::pair{CostPeriod::one_off, "money_matrix_once"},
                                      std::pair{CostPeriod::none, "money_matrix_unsaid"}}) {
        Part part{period, text_label(period_name(period), this, TextStyle::secondary_strong, Ink::text2),
                  new PlainPicture(QString::fromLatin1(key),
                                   tr_text("Who pays for whose benefit: %1").arg(period_name(period)), this)};
        layout->addWidget(part.heading);
        layout->addWidget(part.picture);
        parts_.push_back(part);
    }
}

void MoneyMatrices::show_money(const Workspace& workspace) {
    bool any = false;
    for (const Part& part : parts_) {
        const MoneyMatrix matrix = money_matrix_of(workspace.portfolio(), workspace.project(), part.period);
        const auto picture =
            std::make_shared<const MoneyPicture>(money_picture_of(workspace.portfolio(), matrix));
        const bool shown = matrix.makes_a_picture();
        part.heading->setVisible(shown);
        part.picture->setVisible(shown);
        any = any || shown;
        if (!shown)
            continue;
        part.picture->show_picture(
            {.paint =
                 [picture](QPainter& painter, const QRectF& area) {
                     painter.translate(area.topLeft());
                     paint_money(painter, *picture, money_layout(*picture, area.width()), tokens());
                     painter.translate(-area.topLeft());
                 },
             .height = [picture](double width) { return money_layout(*picture, width).size.height(); },
             .least_width = [picture] { return least_money_width(*picture); }},
            picture->spoken());
    }
    setVisible(any);
}

}  // namespace tandem
