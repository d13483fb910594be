#include "ui/shell/start.h"

#include "base/error.h"
#include "base/version.h"
#include "ui/kit/font_family.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/shell/end_signals.h"
#include "ui/shell/font_word.h"
#include "ui/shell/main_window.h"
#include "ui/shell/program.h"
#include "ui/shell/start_watch.h"
#include "ui/shell/system_motion.h"
#include "ui/shell/work_area.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstring>

#include <algorithm>

namespace tandem {

namespace {

constexpr int settle_ms = 600;  // until workers that a page started (a report's pages) have answered
constexpr int settle_rounds = 30;
constexpr int after_start_ms = 3'000;  // not while the person waits

// As long as that, and as many rounds of events as it takes to lay a page out: on a large file one round of
// work may last longer than the whole wait.
void wait(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < settle_rounds || timer.elapsed() < milliseconds; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

struct GrabOptions {
    QString out;
    Place place;
    QSize size{1440, 900};
};

// The sign itself, which the installed icon shows too: looking for that in the icon themes of the computer
// took a tenth of the program's start.
QIcon window_icon() {
    QIcon sign;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint_sign(painter, QRectF(0, size / 6.0, size, size * 2 / 3.0), tokens_of(ThemeName::light));
        painter.end();
        sign.addPixmap(pixmap);
    }
    return sign;
}

bool grab(Program& program, const QStringList& files, const GrabOptions& options) {
    MainWindow* const window = program.new_window();
    window->resize(options.size);
    window->show();
    if (files.isEmpty())
        window->show_start();
    else if (!window->open_file(files.front(), {options.place, {}, {}}))
        return false;
    wait(settle_ms);
    // Pages that work in a thread say so by this property.
    const auto is_busy = [&] {
        const auto all = window->findChildren<QWidget*>();
        return std::any_of(all.begin(), all.end(), [](const QWidget* widget) {
            return widget->isVisible() && widget->property("busy").toBool();
        });
    };
    for (int i = 0; i < 50 && is_busy(); ++i)
        wait(settle_ms);
    return window->grab().save(options.out);
}

ThemeChoice theme_from(const QString& word) {
    return word == QLatin1String("dark")            ? ThemeChoice::dark
           : word == QLatin1String("high_contrast") ? ThemeChoice::high_contrast
                                                    : ThemeChoice::light;
}

QSize size_from(const QString& text) {
    const QSize size(text.section(QLatin1Char('x'), 0, 0).toInt(), text.section(QLatin1Char('x'), 1).toInt());
    return size.width() > 0 && size.height() > 0 ? size : QSize(1440, 900);
}

int run(QApplication& application, const Clock& clock) {
    QCommandLineParser parser;
    const QCommandLineOption grab_option(QStringLiteral("grab"), {}, QStringLiteral("picture"));
    const QCommandLineOption page_option(QStringLiteral("page"), {}, QStringLiteral("page"));
    const QCommandLineOption size_option(QStringLiteral("size"), {}, QStringLiteral("size"));
    const QCommandLineOption theme_option(QStringLiteral("theme"), {}, QStringLiteral("theme"));
    const QCommandLineOption text_option(QStringLiteral("text-size"), {}, QStringLiteral("percent"));
    parser.addOptions({grab_option, page_option, size_option, theme_option, text_option});
    parser.addPositionalArgument(QStringLiteral("files"), {});
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "tandem-planner: %s; see tandem-planner --help.\n",
                     qPrintable(parser.errorText()));
        return 2;
    }
    Theme& theme = Theme::instance();
    theme.set_choice(parser.isSet(theme_option) ? theme_from(parser.value(theme_option))
                                                : Settings::instance().theme());
    theme.set_text_size(parser.isSet(text_option) ? parser.value(text_option).toInt()
                                                  : Settings::instance().text_size());
    theme.set_reduce_motion(Settings::instance().reduce_motion() || parser.isSet(grab_option));
    theme.install();

    watch_start();
    Program program(clock);
    // Whole names: the process that runs already has another folder of its own.
    QStringList files;
    for (const QString& file : parser.positionalArguments())
        files.push_back(QFileInfo(file).absoluteFilePath());
    if (parser.isSet(grab_option)) {
        const GrabOptions options{parser.value(grab_option), place_from_text(parser.value(page_option)),
                                  size_from(parser.value(size_option))};
        return grab(program, files, options) ? 0 : 3;
    }
    if (!program.become_the_one(files))
        return 0;
    QTimer::singleShot(after_start_ms, &program, [&program] {
        follow_motion_of_system(&program);
        if (program.front() != nullptr)
            tell_of_font(*program.front(), font_family());
    });
    EndSignals signals_of_end;
    QObject::connect(&signals_of_end, &EndSignals::told, &program, &Program::end_now);
    if (files.isEmpty())
        program.restore_session();
    else
        program.begin_with(files);
    return program.is_quitting() ? 0 : application.exec();
}

}  // namespace

bool is_window_start(int argc, char** argv) {
    if (argc < 2)
        return true;
    const std::string_view first = argv[1];
    for (const char* const option : {"--grab", "--page", "--size", "--theme", "--text-size"})
        if (first == option)
            return true;
    // A word with a dot or a slash is a file; any other is a command, known or not.
    return !first.starts_with('-') && first.find_first_of("./\\") != std::string_view::npos;
}

int run_window(int& argc, char** argv) {
    QCoreApplication::setOrganizationName(QStringLiteral("Tandem"));
    QCoreApplication::setApplicationName(QStringLiteral("tandem-planner"));
    QCoreApplication::setApplicationVersion(qt(program_version()));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tandem"));
    QGuiApplication::setDesktopFileName(QStringLiteral("tandem-planner"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    application.setWindowIcon(window_icon());
    try {
        const Clock clock = Clock::from_environment();
        return run(application, clock);
    } catch (const Error& error) {
        std::fprintf(stderr, "tandem-planner: %s\n", error.what());
        return error.code() == ErrorCode::usage ? 2 : 3;
    }
}

}  // namespace tandem
