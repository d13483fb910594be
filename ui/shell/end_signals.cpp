#include "ui/shell/end_signals.h"

#include <QtCore/QSocketNotifier>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace tandem {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array signals_of_end{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends_of_pipe{-1, -1};  // read, write: a handler has nothing else to hold on to
std::array<struct sigaction, signals_of_end.size()> before;

void note_signal(int) {
    const char one = 1;
    [[maybe_unused]] const auto written = write(ends_of_pipe[1], &one, 1);
}

}  // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    if (ends_of_pipe[0] != -1 || pipe(ends_of_pipe.data()) != 0)
        return;
    listens_ = true;
    for (const int end : ends_of_pipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(ends_of_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (read(ends_of_pipe[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT told();
    });
    struct sigaction noting {};
    noting.sa_handler = note_signal;
    noting.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < signals_of_end.size(); ++i) {
        sigaction(signals_of_end[i], nullptr, &before[i]);
        if (before[i].sa_handler != SIG_IGN)  // nohup: it shall live on
            sigaction(signals_of_end[i], &noting, nullptr);
    }
}

EndSignals::~EndSignals() {
    if (!listens_)
        return;
    for (std::size_t i = 0; i < signals_of_end.size(); ++i)
        sigaction(signals_of_end[i], &before[i], nullptr);
    for (int& end : ends_of_pipe) {
        close(end);
        end = -1;
    }
}

#else

EndSignals::EndSignals(QObject* parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

}  // namespace tandem
