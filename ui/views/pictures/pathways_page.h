// The page of the pathways to outcomes: a strip of six stages each, editable in place (design.md picture 24).
// N puts an activity or a service on the chosen stage; Delete takes it off; both can be undone.
#pragma once

#include "ui/views/frame/picture_page.h"

namespace tandem {

class EmptyState;
class PathwaysPicture;
class StatusLabel;
class TextLabel;

class PathwaysPage : public PicturePage {
    Q_OBJECT

public:
    PathwaysPage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    RecordId current_record() const override;

protected:
    void reload() override;
    void zoom(int steps) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill_table();
    void show_findings();
    void ask_for_step(int row, int stage);
    void put(int row, int stage, RecordId record);
    void take_off(int row, int stage, int entry);
    void tell(const EditOutcome& outcome, const QString& done);

    PathwaysPicture* picture_;
    EmptyState* empty_;
    QWidget* strength_;
    TextLabel* strength_words_;
    QWidget* question_;
    TextLabel* question_words_;
};

Page* make_pathways_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
