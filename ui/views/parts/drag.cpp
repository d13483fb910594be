#include "ui/views/parts/drag.h"

#include <QtCore/QMimeData>

namespace tandem {

namespace {

const QString approach_type = QStringLiteral("application/x-tandem-approach");
const QString record_type = QStringLiteral("application/x-tandem-record");

}  // namespace

QMimeData* drag_of_approach(const QString& key) {
    auto* dragged = new QMimeData;
    dragged->setData(approach_type, key.toUtf8());
    return dragged;
}

QMimeData* drag_of_record(RecordId record) {
    auto* dragged = new QMimeData;
    dragged->setData(record_type, QByteArray::number(static_cast<qlonglong>(record)));
    return dragged;
}

QString approach_in(const QMimeData& dragged) {
    return QString::fromUtf8(dragged.data(approach_type));
}

RecordId record_in(const QMimeData& dragged) {
    return dragged.data(record_type).toLongLong();
}

}  // namespace tandem
