#include "ui/shell/dropped_files.h"

#include <QtCore/QList>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tandem {

namespace {

class FileDrags : public QObject {
public:
    using QObject::QObject;

    // What refuses a drag as it enters gets nothing more of it: Qt asks what lies around it, up to the
    // window.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::DragEnter || !watched->isWidgetType() ||
            static_cast<QWidget*>(watched)->isWindow())
            return false;
        const QList<QUrl> urls = static_cast<QDragEnterEvent*>(event)->mimeData()->urls();
        if (std::none_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
            return false;
        event->ignore();
        return true;
    }
};

}  // namespace

QStringList dragged_projects(const QMimeData& dragged) {
    QStringList paths;
    for (const QUrl& url : dragged.urls())
        if (url.isLocalFile() && url.path().endsWith(QLatin1String(".tandem"), Qt::CaseInsensitive))
            paths << url.toLocalFile();
    return paths;
}

void keep_files_from_fields(QObject* owner) {
    qApp->installEventFilter(new FileDrags(owner));
}

}  // namespace tandem
