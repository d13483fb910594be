// Makes tables and boxes of few data shorter, without saying less: what is absent everywhere is said once.
//
// Pure functions over blocks. They know no record, no edition and no page. "Absent" is a cell or value that
// says so in the words that reports use for it (report/words.h: "no data", and "not recorded", "none
// recorded").
#pragma once

#include "report/blocks.h"

#include <cstddef>
#include <string>
#include <vector>

namespace tandem {

bool says_absent(const Spans& spans);

// Takes out the columns that are absent in every row, never the first, and returns their titles in order.
std::vector<std::string> drop_absent_columns(TableBlock& table);

// "Not recorded yet: owner, due and note."; "" for no titles.
std::string absent_sentence(const std::vector<std::string>& titles);

// Takes out the columns in which three rows or more all say the same, at some length, and returns a sentence
// for each: "For all of these, agreed by: the design panel, 12 March 2025." Never the first column, nor
// one of numbers.
std::vector<std::string> lift_common_columns(TableBlock& table);

// A table of one row in few lines: its caption and the row's name, then each column and its value. Short ones
// are one paragraph; of longer ones the columns are a list below it, since labels inside a long text are not
// found again.
std::vector<Block> as_few_lines(const TableBlock& table);

// A table of which only the first column is left, as a paragraph: its caption and the rows' names.
Paragraph as_enumeration(const TableBlock& table);

// Gathers the absent values of a box in one last pair, "Not recorded", where there are two or more.
void gather_absent_facts(FactsBlock& box);

// The numbers of a list, ascending and without doubles, as ranges: "1, 4 to 6 and 9".
std::string number_ranges(std::vector<std::size_t> numbers);

}  // namespace tandem
