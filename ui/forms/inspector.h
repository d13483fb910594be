// The panel beside a list or a picture: the form of the record that is selected, its code, kind and time of
// change above, visibility and previous/next below (design.md section 6 "Inspector").
//
// Keeps one form per kind once made. Owned by the page or by the window.
#pragma once

#include "ui/forms/record_form.h"

#include <map>

namespace tandem {

class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Workspace& workspace, QWidget* parent = nullptr);
    ~Inspector() override;

    void show_record(RecordId id);  // 0 closes
    RecordId record() const;
    void commit_typing();
    void focus_first();
    bool focus_field(std::string_view key);  // false when it cannot be written here
    // Without it no kind has a page of its own, and none is offered.
    void set_has_page(std::function<bool(const EntityDef&)> has_page);
    // Whether there are neighbours to go to; true until said otherwise.
    void set_steps(bool steps);
    // Over the fields, and scrolled with them; for what is to be said of the record.
    void add_above(QWidget* widget);

Q_SIGNALS:
    void closed();
    void previous_wanted();  // Alt+Up
    void next_wanted();      // Alt+Down
    void shown(RecordId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Parts;

    QWidget* make_foot();
    RecordForm* form_of(const EntityDef& def);
    void close_record();
    void take();
    void show_frame();
    void set_visibility(std::string_view code);
    void fill_menu();

    Workspace& workspace_;
    std::unique_ptr<Parts> parts_;
    std::map<const EntityDef*, RecordForm*> forms_;
};

// The keyboard goes to the first field of the panel that shows the record, or to the one that is named.
// Whether there is one.
bool focus_panel_of(RecordId record, const QWidget& within, std::string_view field = {});

}  // namespace tandem
