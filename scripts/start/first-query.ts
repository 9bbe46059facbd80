/** 九洲江's township on the Guangdong side: who is across the province line, and what binds us. */
export const FIRST_QUERY = `{
  administrativeDivision(code: "440881105") {
    name
    adjacentDivisions(crosses: PROVINCE) {
      division { name partyOrganizations(first: 3) { nodes { name } } }
    }
  }
}`;
