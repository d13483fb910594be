#include "ui/print/html_style.h"

namespace tandem::print {

// Text pairs keep a contrast of 4.5 or more in both themes (design.md section 2); a test computes it from
// these lines.
std::string_view html_style() {
    return R"css(
:root {
  color-scheme: light dark;
  --surface: #FFFFFF; --canvas: #F3F5F4; --line: #D5DDDA; --control: #74827D;
  --text: #14211F; --text2: #46544F; --accent: #0C4A56; --warn: #854800; --focus: #B5480A;
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #19242A; --canvas: #10181C; --line: #2D3C43; --control: #7C8F98;
    --text: #E8EEF0; --text2: #B4C1C6; --accent: #7CC7D4; --warn: #F2BC68; --focus: #FFB454;
  }
}
* { box-sizing: border-box; }
html { background: var(--surface); color: var(--text); }
body { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; line-height: 1.5;
  font-family: "Open Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--surface); padding: 0.5rem; }
header { display: flex; justify-content: space-between; gap: 1rem; color: var(--text2); }
footer { margin-top: 3rem; padding-top: 0.5rem; border-top: 1px solid var(--control); color: var(--text2); }
h1 { font-size: 2rem; line-height: 1.25; font-weight: 600; margin: 1rem 0 0.5rem; }
h2 { font-size: 1.25rem; font-weight: 600; color: var(--accent); margin: 2rem 0 0.5rem; }
h3 { font-size: 1.05rem; font-weight: 600; margin: 1.5rem 0 0.5rem; }
p { margin: 0.5rem 0; }
strong { font-weight: 600; }
.lead { font-size: 1.1rem; color: var(--text2); }
.small { font-size: 0.875rem; color: var(--text2); }
.stamp { font-weight: 600; color: var(--warn); }
nav ol { list-style: none; padding: 0; }
.compact { font-size: 0.9375rem; line-height: 1.4; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { text-align: left; font-size: 0.875rem; font-weight: 600; color: var(--text2); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; border-bottom: 1px solid var(--control); }
tbody th { font-weight: 400; }
.wide th, .wide td { overflow-wrap: break-word; }
.wide th:first-child { min-width: 8rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.facts { border: 1px solid var(--control); border-radius: 6px; border-collapse: separate; border-spacing: 0; }
.facts th, .facts td { padding: 0.4rem 0.9rem; }
.facts th { font-weight: 600; width: 30%; }
.facts tr:last-child > * { border-bottom: 0; }
.callout { background: var(--canvas); border-left: 4px solid var(--control); padding: 0.6rem 1rem; margin: 1.25rem 0; }
.points, .decision { border-left-color: var(--accent); }
.withheld { border-left-color: var(--warn); }
.callout .title, figure .title { font-weight: 600; }
figure { margin: 1.25rem 0; }
figcaption { font-size: 0.875rem; color: var(--text2); }
.picture { background: #FFFFFF; border-radius: 6px; margin: 0.5rem 0; }
.picture svg { display: block; margin: 0 auto; }
@media print {
  :root { --surface: #FFFFFF; --canvas: #FFFFFF; --line: #D5DDDA; --control: #74827D;
    --text: #14211F; --text2: #46544F; --accent: #0C4A56; --warn: #854800; }
  body { max-width: none; padding: 0; font-size: 12pt; }
  .skip { display: none; }
  h1, h2, h3, caption { break-after: avoid; }
  tr, .callout, figure { break-inside: avoid; }
  .picture svg { max-width: 100%; height: auto; }
  thead { display: table-header-group; }
}
)css";
}

}  // namespace tandem::print
