// A row of chips for the links of one record, with "+ Link" to add more (design.md section 6 "Chip").
//
// Enter on a chip opens the record, Delete unlinks it and says so with an Undo. Chips are made anew only when
// the links or their names change, so that the focus stays. Knows the record by id.
#pragma once

#include "ui/forms/link_source.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tandem {

class Chip;
class FlowLayout;
class IssueText;

class LinkField : public QWidget {
    Q_OBJECT

public:
    LinkField(Workspace& workspace, const EntityDef& def, const LinkSpec& spec, QWidget* parent);

    void show_record(RecordId id);
    void refresh();
    void set_remark(const QString& text);
    // Code of the remark on the whole record that stands here; "" = none.
    std::string_view remark_code() const { return source_.remark(); }
    QWidget* control() const { return ground_; }
    void open_picker();

private:
    struct Shown {
        Link link;
        QString code;
        QString title;

        bool operator==(const Shown&) const = default;
    };

    Chip* make_chip(const Shown& shown);
    void unlink(const Link& link);
    void report(const EditOutcome& outcome);
    void focus_chip(std::size_t place);

    Workspace& workspace_;
    LinkSource source_;
    RecordId record_ = 0;
    QWidget* ground_;
    FlowLayout* flow_;
    Chip* adder_;
    IssueText* issue_;
    QString remark_;
    std::vector<Shown> shown_;
    std::vector<Chip*> chips_;
};

}  // namespace tandem
