#include "ui/shell/opening_page.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/text.h"

#include <QtCore/QEventLoop>
#include <QtCore/QPointer>
#include <QtCore/QScopeGuard>
#include <QtWidgets/QVBoxLayout>

#include <chrono>
#include <future>

namespace tandem {

namespace {

// Shorter than anybody notices: most files are read by then.
constexpr std::chrono::milliseconds unnoticed{100};

QWidget* opening_page(const std::filesystem::path& path, QWidget* parent) {
    auto* page = new QWidget(parent);
    page->setObjectName(QStringLiteral("opening_page"));
    auto* middle = new QVBoxLayout(page);
    middle->addWidget(new EmptyState(Icon::folder, tr_text("Opening “%1” …").arg(qt(path.stem().string())),
                                     tr_text("It holds many records, so this takes a moment."), {}, page),
                      0, Qt::AlignCenter);
    page->setAccessibleName(tr_text("Opening the project"));
    page->setProperty("busy", true);
    return page;
}

}  // namespace

FileLink::Reader reader_that_paints(const std::filesystem::path& path, QStackedWidget& ground) {
    return [path, &ground](const FileLink::Reading& read) {
        QEventLoop events;
        std::unique_ptr<Document> document;
        std::future<void> done = std::async(std::launch::async, [&] {
            const auto leave = qScopeGuard([&] { QMetaObject::invokeMethod(&events, &QEventLoop::quit); });
            document = read();
        });
        if (done.wait_for(unnoticed) != std::future_status::ready) {
            QPointer<QWidget> before = ground.currentWidget();
            QWidget* const page = opening_page(path, &ground);
            ground.addWidget(page);
            ground.setCurrentWidget(page);
            // Where the work was done meanwhile, the call of quit() waits in the queue of events.
            events.exec(QEventLoop::ExcludeUserInputEvents);
            if (before)
                ground.setCurrentWidget(before);
            delete page;
        }
        done.get();
        return document;
    };
}

}  // namespace tandem
