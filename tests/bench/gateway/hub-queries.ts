/** Public, so that whoever gives the answer need not know who asks. */
export const hubQueries = {
  'neighbours, their organizations, alliances and pacts': `{
    administrativeDivision(code: "440881105") {
      adjacentDivisions(crosses: PROVINCE) {
        division {
          name
          partyOrganizations(first: 20) {
            nodes {
              name
              alliances(first: 5) { nodes { name } }
              pacts(first: 5, filter: { status: { eq: IN_FORCE } }) {
                nodes { pactNumber parties { party { ... on PartyOrganization { name } } } }
              }
            }
          }
        }
      }
    }
  }`,
} as const;
