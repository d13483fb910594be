// Runs the benchmarks. Reports need fonts and pages need the program's look, so there is a QApplication
// without a display.
#include "ui/kit/theme.h"
#include "ui/link/settings.h"

#include <benchmark/benchmark.h>

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir settings;
    tandem::Settings::use_file_for_tests(settings.filePath(QStringLiteral("settings.ini")));
    tandem::Theme::instance().set_choice(tandem::ThemeChoice::light);
    tandem::Theme::instance().install();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
