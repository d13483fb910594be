#include "ui/office/xlsx.h"

#include "base/error.h"
#include "base/text.h"
#include "ui/office/moment.h"
#include "ui/office/plain_number.h"
#include "ui/office/sheet_names.h"
#include "ui/print/safe_text.h"

#include <xlsxwriter.h>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <map>
#include <memory>
#include <optional>

namespace tandem {
namespace {

using office::cut_to;

constexpr std::size_t most_rows = LXW_ROW_MAX - 2;  // less caption and headings
constexpr std::size_t most_columns = LXW_COL_MAX;
constexpr qsizetype longest_heading = 255;  // of a table
constexpr int header_row = 1;               // the caption stands above

[[noreturn]] void fail(int reason) {
    const bool is_full = reason == ENOSPC || reason == EDQUOT;
    throw Error(is_full ? ErrorCode::disk_full : ErrorCode::io,
                is_full ? "The disk of the temporary folder is full, so the spreadsheet could not be made"
                        : "The spreadsheet could not be put together in the temporary folder",
                "nothing was written", "free some space and try again");
}

void check_room(const Workbook& workbook) {
    for (const Sheet& sheet : workbook.sheets)
        if (sheet.rows.size() > most_rows || sheet.columns.size() > most_columns)
            throw Error(ErrorCode::too_big, "A table is larger than a spreadsheet has room for",
                        "nothing was written", "filter the list, or save it as CSV");
}

// Spreadsheets read "_x0041_" in a text as "A": what only looks so has its first mark spelt out itself
// (ECMA-376 part 1, 22.9.2.19).
QString without_escapes(QString text) {
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(escape, QStringLiteral("_x005F_"));
}

QString cell_text(const std::string& text) {
    return cut_to(print::safe_text(text, print::LineFeeds::kept), longest_cell);
}

QByteArray stored(const QString& text) {
    return without_escapes(text).toUtf8();
}

bool looks_like_formula(const QString& text) {
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
}

struct BookDeleter {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

class XlsxWriter {
public:
    explicit XlsxWriter(const Workbook& workbook) : workbook_(workbook) {
        if (!folder_.isValid())
            fail(errno);
        folder_name_ = QFile::encodeName(folder_.path());
        path_ = folder_.filePath(QStringLiteral("tables.xlsx"));
        lxw_workbook_options options = {};
        options.tmpdir = folder_name_.data();
        book_.reset(workbook_new_opt(QFile::encodeName(path_).constData(), &options));
        if (!book_)
            fail(errno);
        title_ = format();
        format_set_bold(title_);
        format_set_font_size(title_, 14);
        label_ = text_format(false);
        format_set_bold(label_);
    }

    QByteArray write() {
        properties();
        if (!workbook_.about.empty() || workbook_.sheets.empty())
            about_sheet();
        for (const Sheet& sheet : workbook_.sheets)
            add_sheet(sheet);
        errno = 0;
        // Closing also frees the book, whatever comes of it.
        if (workbook_close(book_.release()) != LXW_NO_ERROR)
            fail(errno);
        QFile file(path_);
        if (!file.open(QIODevice::ReadOnly))
            fail(errno);
        return file.readAll();
    }

private:
    lxw_format* format() {
        lxw_format* const made = workbook_add_format(book_.get());
        if (made == nullptr)
            fail(ENOMEM);
        format_set_font_name(made, "Arial");  // or one of its measures: everywhere
        format_set_font_size(made, 11);
        return made;
    }

    lxw_format* text_format(bool is_right) {
        lxw_format* const made = format();
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_text_wrap(made);
        if (is_right)
            format_set_align(made, LXW_ALIGN_RIGHT);
        return made;
    }

    // key: "heading", "" for text, else the spreadsheet's own format of a number ("@" = text even when
    // edited).
    lxw_format* format_of(const std::string& key, bool is_right) {
        auto [found, is_new] = formats_.try_emplace({key, is_right}, nullptr);
        if (is_new) {
            found->second = text_format(is_right);
            if (key == "heading") {
                format_set_bold(found->second);
                format_set_bottom(found->second, LXW_BORDER_THIN);
            } else if (key == "@") {
                constexpr uint8_t built_in_text = 49;
                format_set_num_format_index(found->second, built_in_text);
            } else if (!key.empty()) {
                format_set_num_format(found->second, key.c_str());
            }
        }
        return found->second;
    }

    void properties() {
        QByteArray title = stored(cut_to(print::safe_text(workbook_.title), 250));
        lxw_doc_properties properties = {};
        properties.title = title.data();
        const office::Moment at = office::moment_of(workbook_.created);
        properties.created = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second),
                                       QTimeZone::utc())
                                 .toSecsSinceEpoch();
        workbook_set_properties(book_.get(), &properties);
    }

    lxw_worksheet* add_page(std::string_view name) {
        lxw_worksheet* const page =
            workbook_add_worksheet(book_.get(), names_.add(name).toUtf8().constData());
        if (page == nullptr)
            fail(ENOMEM);
        worksheet_set_landscape(page);
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(page, a4);
        worksheet_fit_to_pages(page, 1, 0);
        if (!workbook_.stamp.empty()) {
            const QString stamp = cut_to(print::safe_text(workbook_.stamp), 100);
            worksheet_set_header(page, ("&R" + QString(stamp).replace(u'&', QStringLiteral("&&"))).toUtf8());
        }
        return page;
    }

    void about_sheet() {
        lxw_worksheet* const page = add_page("About");
        worksheet_set_column(page, 0, 0, 18, nullptr);
        worksheet_set_column(page, 1, 1, 70, nullptr);
        lxw_row_t row = 0;
        for (const auto& [label, value] : workbook_.about) {
            put_text(page, row, 0, cell_text(label), label_);
            put_text(page, row++, 1, cell_text(value), format_of({}, false));
        }
        if (workbook_.sheets.empty())
            put_text(page, row, 0, QStringLiteral("There are no tables."), format());
    }

    void add_sheet(const Sheet& sheet) {
        lxw_worksheet* const page = add_page(sheet.name.empty() ? sheet.caption : sheet.name);
        put_text(page, 0, 0, cell_text(sheet.caption), title_);
        if (sheet.columns.empty())
            return;
        headings(page, sheet);
        std::vector<double> widths;
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            widths.push_back(width_of(sheet, column));
            worksheet_set_column(page, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                                 widths.back(), nullptr);
        }
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            const auto number = static_cast<lxw_row_t>(row) + header_row + 1;
            const std::vector<std::string>& cells = sheet.rows[row];
            for (std::size_t column = 0; column < sheet.columns.size() && column < cells.size(); ++column)
                put_cell(page, number, static_cast<lxw_col_t>(column), cells[column],
                         sheet.columns[column].numbers);
            worksheet_set_row(page, number, height_of(cells, widths), nullptr);
        }
        worksheet_freeze_panes(page, header_row + 1, 0);
        worksheet_repeat_rows(page, 0, header_row);
    }

    // The names that the headings have in a table: none empty, no two alike.
    static QStringList heading_names(const Sheet& sheet) {
        QStringList names;
        QStringList folded;
        for (const SheetColumn& column : sheet.columns) {
            QString wanted = cut_to(print::safe_text(column.heading).simplified(), longest_heading);
            if (wanted.isEmpty())
                wanted = QStringLiteral("Column %1").arg(names.size() + 1);
            QString name = wanted;
            for (int number = 2; folded.contains(name.toLower()); ++number) {
                const QString ending = QStringLiteral(" (%1)").arg(number);
                name = cut_to(wanted, longest_heading - ending.size()) + ending;
            }
            names.append(name);
            folded.append(name.toLower());
        }
        return names;
    }

    void headings(lxw_worksheet* page, const Sheet& sheet) {
        const QStringList names = heading_names(sheet);
        std::vector<QByteArray> texts;
        std::vector<lxw_table_column> columns(sheet.columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            texts.push_back(stored(names[static_cast<qsizetype>(i)]));
            columns[i].header = texts.back().data();
            columns[i].header_format = format_of("heading", sheet.columns[i].numbers);
        }
        if (sheet.rows.empty()) {  // a table wants a row
            for (std::size_t i = 0; i < columns.size(); ++i)
                worksheet_write_string(page, header_row, static_cast<lxw_col_t>(i), columns[i].header,
                                       columns[i].header_format);
            return;
        }
        std::vector<lxw_table_column*> pointers;
        for (lxw_table_column& column : columns)
            pointers.push_back(&column);
        pointers.push_back(nullptr);  // the library reads up to it
        lxw_table_options options = {};
        options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
        options.style_type_number = 0;  // none: the look is that of the cells
        options.columns = pointers.data();
        const auto last_row = static_cast<lxw_row_t>(sheet.rows.size()) + header_row;
        const auto last_column = static_cast<lxw_col_t>(sheet.columns.size() - 1);
        if (worksheet_add_table(page, header_row, 0, last_row, last_column, &options) != LXW_NO_ERROR)
            fail(0);
    }

    void put_cell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const std::string& text,
                  bool numbers) {
        const auto number = numbers ? office::plain_number(text) : std::nullopt;
        if (number) {
            worksheet_write_number(page, row, column, number->value, format_of(number->format, true));
            return;
        }
        const QString shown = cell_text(text);
        // As text "=1+1" also stays text when somebody edits the cell and leaves it again.
        put_text(page, row, column, shown, format_of(looks_like_formula(shown) ? "@" : "", numbers));
    }

    static void put_text(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const QString& text,
                         lxw_format* format) {
        if (worksheet_write_string(page, row, column, stored(text).constData(), format) != LXW_NO_ERROR)
            fail(0);
    }

    // Wide enough for most of what is in the column, in characters; longer text wraps.
    static double width_of(const Sheet& sheet, std::size_t column) {
        constexpr std::size_t narrowest = 8;
        constexpr std::size_t widest = 50;
        std::size_t longest = sheet.columns[column].heading.size() + 3;  // beside it a button to filter
        for (const auto& row : sheet.rows)
            if (column < row.size())
                longest = std::max(longest, row[column].size());
        return static_cast<double>(std::clamp(longest + 1, narrowest, widest));
    }

    // High enough for the longest cell, in points: not every program looks for itself when it opens a file.
    static double height_of(const std::vector<std::string>& cells, const std::vector<double>& widths) {
        constexpr double line = 15;
        constexpr double highest = 409;  // that a row can be
        double most = 1;
        for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i) {
            double lines = 0;
            for (const std::string_view part : split(cells[i], '\n'))
                lines +=
                    std::max(1.0, std::ceil(static_cast<double>(character_count(part)) * 1.1 / widths[i]));
            most = std::max(most, lines);
        }
        return std::min(most * line + 2, highest);
    }

    const Workbook& workbook_;
    QTemporaryDir folder_;
    QByteArray folder_name_;
    QString path_;
    std::unique_ptr<lxw_workbook, BookDeleter> book_;
    std::map<std::pair<std::string, bool>, lxw_format*> formats_;
    office::SheetNames names_;
    lxw_format* title_ = nullptr;
    lxw_format* label_ = nullptr;
};

}  // namespace

QByteArray write_xlsx(const Workbook& workbook) {
    check_room(workbook);
    return XlsxWriter(workbook).write();
}

}  // namespace tandem
