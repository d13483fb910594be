#include "ui/forms/adding_line.h"

#include "ui/forms/line_undo.h"
#include "ui/kit/text.h"
#include "ui/models/lines_paste.h"

#include <QtWidgets/QLineEdit>

#include <memory>
#include <utility>

namespace tandem {

namespace {

constexpr const char* added_text = "added_text";  // as it was added; the property is there on such lines only

}  // namespace

void make_adding(QLineEdit& line, std::function<void()> add) {
    line.setProperty(added_text, QString());
    leave_undo_to_window(line);
    if (!add)
        return;
    // Only when lines come in: those that were refused are mended in peace.
    auto stood = std::make_shared<qsizetype>(0);
    QObject::connect(&line, &QLineEdit::textChanged, &line,
                     [&line, stood, add = std::move(add)](const QString& text) {
                         const qsizetype lines = written_lines(text).size();
                         if (std::exchange(*stood, lines) < lines && lines > 1 && line.isModified())
                             QMetaObject::invokeMethod(&line, add, Qt::QueuedConnection);
                     });
}

void note_added(QLineEdit& line) {
    if (line.property(added_text).isValid())
        line.setProperty(added_text, line.text().trimmed());
}

QStringList unadded_texts(const QWidget& within) {
    QStringList texts;
    for (const QLineEdit* line : within.findChildren<QLineEdit*>()) {
        const QVariant added = line->property(added_text);
        const QString text = line->text().trimmed();
        if (added.isValid() && !text.isEmpty() && text != added.toString())
            texts += tr_text("%1: %2").arg(line->accessibleName(), text);
    }
    return texts;
}

}  // namespace tandem
