// What is dragged between the board, the catalogue, the matrix and the navigation: an approach of the
// catalogue, or a record. Within this program only.
#pragma once

#include "base/id.h"

#include <QtCore/QString>

class QMimeData;

namespace tandem {

QMimeData* drag_of_approach(const QString& key);
QMimeData* drag_of_record(RecordId record);

QString approach_in(const QMimeData& dragged);  // "" = something else
RecordId record_in(const QMimeData& dragged);   // 0 = something else

}  // namespace tandem
