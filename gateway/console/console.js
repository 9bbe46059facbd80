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

/** What the last answer says of how it was fetched, and who wants to know. */
const plans = { last: null, listeners: new Set() };

function tellPlan(plan) {
  plans.last = plan;
  for (const listener of plans.listeners) listener(plan);
}

/** The operation that is meant. The editor tells its name a moment late, when another document has just been opened. */
function operationOf({ query, operationName }) {
  const operations = [...query.matchAll(/^\s*(query|mutation|subscription)\b\s*([A-Za-z_]\w*)?/gm)].map(
    ([, type, name]) => ({ type, name }),
  );
  return operations.find(({ name }) => name === operationName) ?? operations[0] ?? { type: 'query' };
}

async function fetcher(given, options) {
  const { type, name } = operationOf(given);
  const request = { ...given, operationName: name };
  if (type === 'subscription') return events(request, options);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Hub-Plan': '1',
      ...headersNow(),
      ...options?.headers,
    },
    body: JSON.stringify(request),
  });
  const { extensions: { plan, ...extensions } = {}, ...answer } = await response.json();
  if (request.operationName !== 'IntrospectionQuery') tellPlan(plan ?? null);
  return Object.keys(extensions).length > 0 ? { ...answer, extensions } : answer;
}

/** The events of a subscription as they come. */
async function* events(request, options) {
  const leaving = new AbortController();
  const response = await fetch('/graphql', {
    method: 'POST',
    signal: leaving.signal,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'text/event-stream',
      ...headersNow(),
      ...options?.headers,
    },
    body: JSON.stringify(request),
  });
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    yield await response.json();
    return;
  }
  let text = '';
  try {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const parts = text.split('\n\n');
      text = parts.pop();
      for (const part of parts) {
        const field = (name) =>
          part
            .split('\n')
            .filter((line) => line.startsWith(`${name}:`))
            .map((line) => line.slice(name.length + 1).trim())
            .join('\n');
        if (field('event') === 'complete') return;
        if (field('event') === 'next') yield JSON.parse(field('data'));
      }
    }
  } finally {
    leaving.abort();
  }
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
  const value = wanted ? wanted.value : '';
  if (select.value === value) return;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

/** Each identity sees a graph of its own; the editor and the documentation follow whoever is chosen. */
function GraphOfIdentity() {
  const { introspect } = GraphiQL.React.useSchemaContext({ nonNull: true });
  React.useEffect(() => {
    const select = document.getElementById('identity');
    select.addEventListener('change', introspect);
    return () => select.removeEventListener('change', introspect);
  }, [introspect]);
  return null;
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

const outcomes = {
  data: '取得 · data',
  errors: '有错误 · errors',
  unavailable: '不可用 · unavailable',
  cancelled: '已取消 · cancelled',
};

function milliseconds(ms) {
  return `${ms.toFixed(ms < 10 ? 2 : 1)} ms`;
}

function Fetch({ fetch, index, widestMs }) {
  const { subgraph, operation, after, timing } = fetch;
  const share = (ms) => `${(widestMs > 0 ? (ms / widestMs) * 100 : 0).toFixed(2)}%`;
  const waits =
    after.length > 0 ? `待 ${after.map((one) => `#${one + 1}`).join(' ')} 之后 · after` : '最先 · first';
  return h(
    'details',
    { className: 'plan-fetch' },
    h(
      'summary',
      null,
      h(
        'span',
        { className: 'plan-line' },
        h('b', null, `#${index + 1} ${subgraph}`),
        h('span', null, timing ? milliseconds(timing.durationMs) : '无须取数 · not needed'),
      ),
      h(
        'span',
        { className: 'plan-bar' },
        timing &&
          h('i', {
            className: timing.outcome === 'data' ? '' : 'plan-failed',
            style: {
              marginLeft: share(timing.startMs),
              width: `max(2px, ${share(timing.durationMs)})`,
            },
          }),
      ),
      h(
        'small',
        null,
        [
          waits,
          timing && (outcomes[timing.outcome] ?? timing.outcome),
          timing?.entities !== undefined && `${timing.entities} 个实体 · entities`,
        ]
          .filter(Boolean)
          .join('，'),
      ),
    ),
    h('pre', null, operation),
  );
}

function PlanView() {
  const [plan, setPlan] = React.useState(plans.last);
  React.useEffect(() => {
    plans.listeners.add(setPlan);
    return () => plans.listeners.delete(setPlan);
  }, []);
  const title = h('div', { className: 'graphiql-doc-explorer-title' }, '查询计划 · Plan');
  if (!plan)
    return h(
      'div',
      { className: 'plan' },
      title,
      h(
        'p',
        null,
        '执行一个查询后，这里列出各次取数及用时。Run a query, and its fetches are listed here with what each took. 仅对工作人员显示 · for officials.',
      ),
    );
  const { fetches, rounds, prepareMs, totalMs } = plan;
  const widestMs = Math.max(
    0,
    ...fetches.flatMap(({ timing }) => (timing ? [timing.startMs + timing.durationMs] : [])),
  );
  return h(
    'div',
    { className: 'plan' },
    title,
    h(
      'dl',
      null,
      h('dt', null, '总用时 · total'),
      h('dd', null, milliseconds(totalMs)),
      h('dt', null, '解析与计划 · prepared in'),
      h('dd', null, milliseconds(prepareMs)),
      h('dt', null, '取数 · fetches'),
      h('dd', null, `${fetches.length} 次，${rounds} 轮 · in ${rounds} rounds`),
    ),
    fetches.map((fetch, index) => h(Fetch, { key: index, fetch, index, widestMs })),
  );
}

function PlanIcon() {
  return h(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    h('path', { d: 'M4 4v16M4 7h9M8 12h10M12 17h8' }),
  );
}

async function start() {
  const [groups, identities] = await Promise.all([
    fetchJson('/console/examples.json'),
    fetchJson('/console/identities.json'),
  ]);
  fillIdentities(identities);
  const plugin = { title: '示例查询', icon: ExampleIcon, content: () => h(ExampleList, { groups }) };
  const plan = { title: '查询计划', icon: PlanIcon, content: () => h(PlanView) };
  const [first] = groups[0].examples;
  chooseIdentity(first.identity);
  ReactDOM.createRoot(document.getElementById('console')).render(
    h(GraphiQL, {
      fetcher,
      plugins: [plugin, plan],
      visiblePlugin: plugin,
      toolbar: { additionalContent: h(GraphOfIdentity) },
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
