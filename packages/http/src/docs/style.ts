/** The whole look of the documentation. Its hash is in the Content-Security-Policy. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: #1c2733; --soft: #55636f; --line: #d5dce3; --paper: #fff; --tint: #f3f6f9; --accent: #1f4e8c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e8ed; --soft: #9fadba; --line: #37424d; --paper: #14191f; --tint: #1c232b; --accent: #8db8f2; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper);
  font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 84rem; margin: 0 auto; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.5rem 1rem 2rem; border-right: 1px solid var(--line); font-size: .9rem; }
nav ul { list-style: none; margin: .25rem 0 1rem; padding: 0; }
nav li a { display: block; padding: .15rem .5rem; border-radius: .25rem; text-decoration: none; color: var(--ink); overflow-wrap: anywhere; }
nav li a:hover { background: var(--tint); }
main { padding: 1.5rem 2rem 6rem; min-width: 0; }
.narrow { max-width: 48rem; margin: 0 auto; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 2.2rem 0 .4rem; }
h4 { font-size: .9rem; margin: 1.2rem 0 .3rem; color: var(--soft); }
a { color: var(--accent); } a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code, .path { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
.method { display: inline-block; min-width: 3.6rem; padding: .05rem .4rem; margin-right: .5rem; border: 1px solid var(--accent); border-radius: .25rem; color: var(--accent); font: 600 .78rem/1.5 ui-monospace, monospace; text-align: center; }
.lead, .quiet { color: var(--soft); }
.facts { margin: .3rem 0; padding: 0; list-style: none; color: var(--soft); font-size: .92rem; }
table { border-collapse: collapse; width: 100%; margin: .3rem 0 1rem; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--tint); font-weight: 600; }
.scroll { overflow-x: auto; }
.members { table-layout: fixed; min-width: 36rem; }
.members th:nth-child(1) { width: 30%; } .members th:nth-child(2) { width: 22%; } .members th:nth-child(3) { width: 12%; }
section.operation { border-bottom: 1px solid var(--line); padding-bottom: 1.2rem; }
@media (max-width: 56rem) { .page { grid-template-columns: 1fr; } nav { position: static; max-height: none; border-right: 0; border-bottom: 1px solid var(--line); } main { padding: 1.25rem 1rem 4rem; } }
@media print { nav { display: none; } .page { display: block; } }
`;
