/** The style sheet of a published page, which its policy wants in a file. */
export const PUBLISHED_STYLE = `:root {
  color-scheme: light dark;
  font: 17px/1.7 system-ui, 'PingFang SC', 'PingFang TC', 'Microsoft YaHei', 'Microsoft JhengHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif;
}
body { margin: 0; }
main { max-width: 1240px; margin-inline: auto; padding: 16px; }
h1 { margin: 8px 0; font-size: 1.8rem; line-height: 1.3; }
h2 { margin: 32px 0 8px; font-size: 1.2rem; }
garden-city-map > .wide { padding: 16px; }
garden-city-map { display: block; margin-block: 20px; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 20px; margin: 0; font-size: 0.9rem; }
dt { color: GrayText; color: color-mix(in srgb, CanvasText 70%, Canvas); }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { padding-block: 6px; text-align: start; font-weight: 700; }
th, td { padding: 6px 16px 6px 0; border-block-end: 1px solid color-mix(in srgb, CanvasText 18%, Canvas); text-align: start; vertical-align: top; white-space: nowrap; }
thead th { font-weight: 700; }
tbody th { font-weight: 400; }
summary { margin-block-start: 32px; cursor: pointer; font-weight: 700; }
a { color: LinkText; }
@media (max-width: 559px) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-block-end: 8px; } }
`;
