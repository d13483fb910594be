#include "report/room.h"

#include "catch.h"

using tandem::first_sentences;
using tandem::letters_in;
using tandem::Room;

TEST_CASE("letters are counted as a reader counts them", "[unit][report]") {
    CHECK(letters_in("") == 0);
    CHECK(letters_in("Café") == 4);
    CHECK(letters_in("£5 – “ja”") == 9);
}

TEST_CASE("whole sentences are kept, and none is cut", "[unit][report]") {
    const std::string_view text = "It works. People want it.\nIt costs little";
    CHECK(first_sentences(text, 8).empty());
    CHECK(first_sentences(text, 9) == "It works.");
    CHECK(first_sentences(text, 25) == "It works. People want it.");
    CHECK(first_sentences(text, 100) == "It works. People want it. It costs little.");
    CHECK(first_sentences("", 100).empty());
}

TEST_CASE("a text takes whole lines", "[unit][report]") {
    const Room room(10, 20);
    CHECK(room.lines_of(std::string(20, 'x')) < 2);
    CHECK(room.lines_of(std::string(21, 'x')) > 2);
}

TEST_CASE("what is printed leaves room for what must come after it", "[unit][report]") {
    Room room(20, 20);
    room.use(4);
    CHECK(room.left() == 16);
    CHECK_FALSE(room.take(10, 7));
    CHECK(room.left() == 16);
    CHECK(room.take(10, 6));
    CHECK(room.left() == 6);
    CHECK_FALSE(room.take(7));
    CHECK(room.take(6));
    CHECK_FALSE(room.take(1));
}
