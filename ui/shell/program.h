// The running program: its clock, its windows, the files it opens, one process per person.
//
// Created once by main for the window; owns the windows. A second start hands its files to the first and ends
// (instance.h). Keeps the session, so that windows come back where they were, also after a crash.
#pragma once

#include "base/clock.h"
#include "ui/link/file_link.h"
#include "ui/link/place.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <memory>
#include <string>
#include <vector>

namespace tandem {

class Instance;
class MainWindow;
enum class WhenYoung;  // backups.h

class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(const Clock& clock);
    ~Program() override;

    const Clock& clock() const { return clock_; }
    const std::vector<MainWindow*>& windows() const { return windows_; }

    // False when another process of this person took the files over: then there is nothing to do here.
    bool become_the_one(const QStringList& files);

    MainWindow* new_window();
    // The window used last, which speaks for a file that several windows show; nullptr without windows.
    MainWindow* front() const { return front_; }
    // In the window that shows the file already, else in `here` when it shows no file, else in a new one.
    void open(const QString& path, MainWindow* here = nullptr);
    // A start, which says so when the last one ended without being closed: with the windows of the last
    // session (else one with the start page), or with files; after such an end with the windows too.
    void restore_session();
    void begin_with(const QStringList& files);

    // A file for the sample, where the person keeps documents; made when it is not there yet. Error when it
    // cannot be.
    QString sample_file(const QString& name);
    // Reads the file again for all windows that show it, to write where that can be: each stays where it was.
    void reopen(const QString& path);
    // Told by windows.
    void note_opened(const FileLink& file);
    void note_front(MainWindow* window);
    void save_session_soon();
    void forget(MainWindow* window);
    void quit();
    // Nobody can be asked any more: writes what is typed and where the windows stand, and ends.
    void end_now();
    bool is_quitting() const { return quitting_; }  // every window has been asked

private:
    // Notes that the program runs until it is closed, in whichever way. True when the last run never was.
    bool note_running();
    void tell_of_fall(MainWindow& window);
    // The windows of the last session that have work in them, in front the one that was.
    void bring_back(bool fell);
    void save_session();
    void keep_backups();
    void back_up(const std::filesystem::path& file, WhenYoung when_young);

    const Clock& clock_;
    std::vector<MainWindow*> windows_;
    MainWindow* front_ = nullptr;
    std::unique_ptr<Instance> instance_;
    QTimer session_timer_;
    QTimer standing_timer_;  // for what no signal tells: a row that is chosen, a tab
    QByteArray session_;     // as it was last written
    // Its end waits for a copy that is being made: a thread must not outlive the program.
    QThreadPool backups_;
    QTimer backup_timer_;
    std::string backup_day_;  // when copies were last made
    bool restoring_ = false;
    bool quitting_ = false;
};

}  // namespace tandem
