/* global React, ReactDOM, GraphiQL */
// Runs in the browser as it is: React and GraphiQL come as scripts from the hub itself.

const h = React.createElement;

async function fetchJson(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.json();
}

function headersNow() {
  const headers = {};
  const token = document.getElementById('identity').value;
  const asOf = document.getElementById('as-of').value;
  if (token) headers.Authorization = `Bearer ${token}`;
  if (asOf) headers['Hub-As-Of'] = asOf;
  return headers;
}

async function fetcher(request, options) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headersNow(), ...options?.headers },
    body: JSON.stringify(request),
  });
  return await response.json();
}

function fillIdentities(identities) {
  const select = document.getElementById('identity');
  const anonymous = new Option('未登录 · anonymous', '');
  select.replaceChildren(
    anonymous,
    ...identities.map(({ zh, who, token }) => new Option(`${zh} · ${who}`, token)),
  );
}

/** Chooses the identity an example was written for, so that it answers as its text says. */
function chooseIdentity(who) {
  const select = document.getElementById('identity');
  const wanted = [...select.options].find((option) => who && option.text.includes(who));
  select.value = wanted ? wanted.value : '';
}

function ExampleList({ groups }) {
  const { queryEditor, variableEditor } = GraphiQL.React.useEditorContext();
  function open({ query, variables, identity }) {
    chooseIdentity(identity);
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ? JSON.stringify(variables, null, 2) : '');
  }
  return h(
    'div',
    { className: 'examples' },
    h('div', { className: 'graphiql-doc-explorer-title' }, '示例查询'),
    groups.map(({ title, examples }) =>
      h(
        'section',
        { key: title },
        h('h3', null, title),
        examples.map((example) =>
          h(
            'button',
            { key: example.name, type: 'button', onClick: () => open(example) },
            example.title,
            h('small', null, example.about),
          ),
        ),
      ),
    ),
  );
}

function ExampleIcon() {
  return h(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    h('path', { d: 'M4 5h16M4 10h16M4 15h10M4 20h7' }),
  );
}

async function start() {
  const [groups, identities] = await Promise.all([
    fetchJson('/console/examples.json'),
    fetchJson('/console/identities.json'),
  ]);
  fillIdentities(identities);
  const plugin = { title: '示例查询', icon: ExampleIcon, content: () => h(ExampleList, { groups }) };
  const [first] = groups[0].examples;
  chooseIdentity(first.identity);
  ReactDOM.createRoot(document.getElementById('console')).render(
    h(GraphiQL, {
      fetcher,
      plugins: [plugin],
      visiblePlugin: plugin,
      defaultQuery: first.query,
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: true,
    }),
  );
}

start().catch((error) => {
  document.getElementById('console').textContent =
    `查询台未能载入，请刷新页面。The console did not load; reload the page. (${error.message})`;
});
