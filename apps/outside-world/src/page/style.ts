/** One calm style for every page; no scripts, no pictures, readable at 360 px. */
export const styleSheet = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #ffffff; --tint: #f3f5f8; --accent: #174ea6; --bad: #a4262c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --soft: #a5afba; --line: #3a424c; --paper: #14181d; --tint: #1d232a; --accent: #9cc0ff; --bad: #ff9d97; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); }
footer { color: var(--soft); border-top: 1px solid var(--line); margin-top: 2rem; font-size: .9rem; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
.place { font-weight: 600; }
h1 { font-size: 1.5rem; line-height: 1.3; }
h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
ul.cards { list-style: none; padding: 0; display: grid; gap: .75rem; }
ul.cards > li { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; background: var(--tint); overflow-wrap: anywhere; }
ul.cards p { margin: .25rem 0; }
.soft { color: var(--soft); }
.bad { color: var(--bad); }
.code { font: 600 1.6rem/1.4 ui-monospace, monospace; letter-spacing: .15em; }
dl { display: grid; grid-template-columns: minmax(6rem, auto) minmax(0, 1fr); gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); max-width: 45vw; overflow-wrap: anywhere; }
dd { margin: 0; overflow-wrap: anywhere; }
form.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: .5rem 0; }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; }
label { display: block; padding: .25rem 0; }
input, select, button { font: inherit; color: inherit; padding: .4rem .6rem; min-height: 2.75rem; border: 1px solid var(--soft); border-radius: .35rem; background: var(--paper); max-width: 100%; }
input[type="checkbox"], input[type="radio"] { min-height: auto; width: 1.25rem; height: 1.25rem; vertical-align: -.2rem; }
button { cursor: pointer; }
button.main { background: var(--accent); color: var(--paper); border-color: var(--accent); }
`;
