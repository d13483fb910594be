// The page of the public value map: what people ask for, which needs that makes, how they are met, what comes
// of it (design.md picture 06).
#pragma once

#include "ui/views/frame/picture_page.h"

namespace tandem {

class MapPicture;

class MapPage : public PicturePage {
    Q_OBJECT

public:
    MapPage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    RecordId current_record() const override;

protected:
    void reload() override;
    void zoom(int steps) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill_table();
    void show_fact();

    MapPicture* picture_;
};

Page* make_map_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
