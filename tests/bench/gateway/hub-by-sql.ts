import { createServer } from 'node:http';
import postgres from 'postgres';
import { hubQueries } from './hub-queries.ts';

/** `node hub-by-sql.ts PORT DATABASE-URL`: one statement by hand for each query, and nothing else. */
const [port, url] = process.argv.slice(2) as [string, string];
const sql = postgres(url, { max: 10 });

const statements: Record<keyof typeof hubQueries, string> = {
  'neighbours, their organizations, alliances and pacts': `
    select json_build_object('administrativeDivision', (
      select json_build_object('adjacentDivisions', (
        select json_agg(json_build_object('division', (
          select json_build_object('name', n.name, 'partyOrganizations', json_build_object('nodes', coalesce((
            select json_agg(json_build_object(
              'name', o.name,
              'alliances', json_build_object('nodes', coalesce((
                select json_agg(json_build_object('name', x.name) order by x.division_code, x.name)
                from (
                  select al.* from alliances.alliances al
                  where al.id in (
                    select m.alliance_id from alliances.memberships m
                    where m.party_id = o.id and m.status in ('ADMITTED', 'WITHDRAWN')
                      and (m.valid_from is null or m.valid_from <= current_date)
                      and (m.valid_to is null or m.valid_to > current_date)
                    union select a.id from alliances.alliances a where a.convener_id = o.id)
                  and (al.founded_on is null or al.founded_on <= current_date)
                  and (al.dissolved_on is null or al.dissolved_on > current_date)
                  order by al.division_code, al.name limit 5) x), '[]')),
              'pacts', json_build_object('nodes', coalesce((
                select json_agg(json_build_object(
                  'pactNumber', p.pact_number,
                  'parties', (
                    select json_agg(json_build_object('party', (
                      select json_build_object('name', po.name)
                      from organizations.party_organizations po where po.id = pp.party_id)) order by pp.position)
                    from alliances.pact_parties pp where pp.pact_id = p.id))
                  order by p.signed_on desc, p.pact_number)
                from (
                  select p.* from alliances.pacts p
                  where p.id in (select q.pact_id from alliances.pact_parties q where q.party_id = o.id)
                    and p.effective_from <= current_date
                    and (p.expires_on is null or p.expires_on > current_date)
                    and (p.terminated_on is null or p.terminated_on > current_date)
                    and (p.renewed_on is null or p.renewed_on > current_date)
                  order by p.signed_on desc, p.pact_number limit 5) p), '[]')))
              order by o.code)
            from (
              select * from organizations.party_organizations o
              where o.division_id = n.id
                and (o.founded_on is null or o.founded_on <= current_date)
                and (o.dissolved_on is null or o.dissolved_on > current_date)
              order by o.division_code, o.code limit 20) o), '[]')))
          from organizations.divisions n where n.id = case when b.a_id = d.id then b.b_id else b.a_id end)))
        from border.adjacencies b
        where (b.a_id = d.id or b.b_id = d.id) and b.crosses = 'PROVINCE'))
      from organizations.divisions d where d.code = '440881105' and d.valid_to is null))::text as data`,
};

const statementOf = new Map(
  Object.entries(hubQueries).map(([name, query]) => [query, statements[name as keyof typeof hubQueries]]),
);

createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const statement = statementOf.get(JSON.parse(Buffer.concat(chunks).toString()).query);
  if (!statement) return void response.writeHead(404).end('{}');
  const [row] = await sql.unsafe(statement, [], { prepare: true });
  const text = Buffer.from(`{"data":${row!['data']}}`);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length }).end(text);
}).listen(Number(port), '127.0.0.1');
