// The widgets of a list page, for the files that ListPage is made of (list_page.cpp, list_page_adding.cpp).
// Nobody else has a use for it: each is a child of the page and goes with it.
#pragma once

#include "ui/views/frame/list_page.h"

class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tandem {

class AddLine;
class EmptyState;
class IssueText;
class ListActions;
class ListFilter;
class SearchField;
class TextLabel;

struct ListPage::Parts {
    QSplitter* splitter = nullptr;
    QScrollArea* scroll = nullptr;  // where head, lines and table are higher than the window
    QWidget* left = nullptr;        // in it
    QVBoxLayout* column = nullptr;
    QVBoxLayout* above = nullptr;
    ListFilter* filter_row = nullptr;
    SearchField* filter = nullptr;  // of the row
    AddLine* add_line = nullptr;
    IssueText* refused = nullptr;
    QStackedWidget* stack = nullptr;
    RecordTable* table = nullptr;
    QWidget* ground = nullptr;
    EmptyState* empty = nullptr;
    QWidget* empty_page = nullptr;  // with it at the top
    QWidget* nothing = nullptr;
    TextLabel* nothing_words = nullptr;
    Inspector* inspector = nullptr;
    ListActions* actions = nullptr;
};

}  // namespace tandem
