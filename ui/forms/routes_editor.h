// The ways in which one need is met, each editable in place: behaviour change, co-production, services, in
// that order because services are only the third route (DOMAIN.md 0.5). Part of the form of a need.
//
// Adding one makes the Route record; what it names (behaviour changes, activities, services, outcomes) are
// chips. Makes the forms of routes when they are first needed and keeps them.
#pragma once

#include "model/needs.h"
#include "ui/link/workspace.h"

#include <QtWidgets/QWidget>

#include <array>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace tandem {

class RecordForm;
class TextLabel;

class RoutesEditor : public QWidget {
    Q_OBJECT

public:
    explicit RoutesEditor(Workspace& workspace, QWidget* parent = nullptr);

    void show_need(RecordId need);
    void commit_typing();

private:
    struct Way {
        QWidget* box = nullptr;
        RecordForm* form = nullptr;
        QToolButton* remove = nullptr;
    };
    struct Section {
        RouteKind kind;
        TextLabel* figure = nullptr;
        QVBoxLayout* layout = nullptr;
        QWidget* add = nullptr;
        std::vector<Way> ways;
    };
    void add_section(RouteKind kind);
    Way make_way(const Section& section);
    void add_route(RouteKind kind);
    void refresh();

    Workspace& workspace_;
    RecordId need_ = 0;
    QVBoxLayout* layout_;
    TextLabel* sum_;
    std::vector<Section> sections_;
};

}  // namespace tandem
