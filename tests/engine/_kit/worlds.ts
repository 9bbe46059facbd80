import type { WorldSource } from './world.ts';

/** Keys of all kinds, requirements, a type seen as one object, unions, shared value types. */
export const shop: WorldSource = {
  entities: {
    Product: { keys: ['upc', 'sku brand { id }'] },
    Author: { keys: ['id'] },
    Review: { keys: ['id'] },
    Media: { keys: ['id'] },
    Book: { keys: ['id'], of: 'Media' },
    Film: { keys: ['id'], of: 'Media' },
  },
  requires: {
    'Product.estimate': 'weight(unit: "KG")',
    'Product.label': 'name dimensions { width height }',
    'Review.stars': 'author { name }',
  },
  subgraphs: {
    catalog: `
      type Query { products(first: Int = 2): [Product!]! product(upc: ID): Product top: Media shelf: [[Media]] node: Item items: [Item!] named: [Named] }
      union Item = Product | Author | Book
      interface Named { name: String }
      interface Media @key(fields: "id") { id: ID! title: String related(n: Int): [Media!] }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int author: Author related(n: Int): [Media!] size: Int! }
      type Film implements Media @key(fields: "id") { id: ID! title: String length: Int related(n: Int): [Media!] size: String }
      type Author @key(fields: "id") { id: ID! }
      enum Color { RED GREEN BLUE }
      scalar Json
      type Product implements Named @key(fields: "upc") @key(fields: "sku brand { id }") {
        upc: ID! sku: String! brand: Brand! name: String weight(unit: String): Int color: Color extra: Json dimensions: Dimensions @shareable tags(like: [String!], color: Color): [String]
      }
      type Dimensions @shareable { width: Int height: Float }
      type Brand @shareable { id: ID! name: String }`,
    reviews: `
      type Query { me: Author reviewed: Media latest(count: Int): [Review] authors: [Author!]! }
      interface Named { name: String }
      type Product implements Named @key(fields: "upc") {
        upc: ID! weight(unit: String): Int @external name: String @external dimensions: Dimensions @external
        reviews(first: Int): [Review!] estimate: String @requires(fields: "weight(unit: \\"KG\\")") label: String @requires(fields: "name dimensions { width height }")
      }
      type Dimensions @shareable { width: Int height: Float }
      type Review @key(fields: "id") { id: ID! body: String! author: Author product: Product media: Media }
      type Author implements Named @key(fields: "id") { id: ID! name: String reviews: [Review] favorite: Product best: Review! }
      type Media @interfaceObject @key(fields: "id") { id: ID! reviews: [Review!]! score(scale: Int = 5): Int! }`,
    stock: `
      type Product @key(fields: "sku brand { id }") { sku: String! brand: Brand! stock(warehouse: [String!]): Int dimensions: Dimensions @shareable }
      type Dimensions @shareable { width: Int height: Float }
      type Brand @shareable { id: ID! }
      type Author @key(fields: "id") { id: ID! name: String @external }
      type Review @key(fields: "id") { id: ID! likes: Int author: Author @external stars: String @requires(fields: "author { name }") reader: Reader }
      type Reader { author: Author nick: String! }`,
  },
};

/** Hops over several keys, references that cannot be resolved, provided and overridden fields, requirements through lists and other entities. */
export const library: WorldSource = {
  entities: {
    User: { keys: ['id', 'email'] },
    Account: { keys: ['email', 'number region'] },
    Order: { keys: ['number region', 'id'] },
    Item: { keys: ['id'] },
    Animal: { keys: ['id'] },
    Cat: { keys: ['id'], of: 'Animal' },
    Dog: { keys: ['id'], of: 'Animal' },
    Owner: { keys: ['profile { id code { value } }'] },
  },
  requires: {
    'Order.shipping': 'lines { item { id weight } amount }',
    'User.greeting': 'name address { city zip }',
    'Item.price': 'base currency',
    'Cat.mood': 'lives home { city }',
  },
  subgraphs: {
    users: `
      type Query { users: [User!] user(id: ID!): User node(id: ID): Node search(text: String, limit: Int! = 3): [Found!]! }
      interface Node { id: ID! }
      union Found = User | Order | Cat | Dog
      type User implements Node @key(fields: "id") @key(fields: "email") {
        id: ID! email: String! name: String address: Address friends(first: Int): [User!] best: User! pet: Animal account: Account hidden: String @inaccessible
      }
      type Address @shareable { city: String zip: String! }
      type Account @key(fields: "email", resolvable: false) { email: String! }
      type Order implements Node @key(fields: "id", resolvable: false) { id: ID! }
      interface Animal { id: ID! }
      type Cat implements Animal @key(fields: "id", resolvable: false) { id: ID! }
      type Dog implements Animal @key(fields: "id", resolvable: false) { id: ID! }`,
    accounts: `
      type Query { accounts: [Account] account: Account! }
      type Account @key(fields: "email") @key(fields: "number region") { email: String! number: Int! region: String! balance: Float level: Level orders: [Order!] owner: Owner }
      enum Level { BASIC GOLD }
      type Order @key(fields: "number region") { number: Int! region: String! state: String @override(from: "orders") }
      type Owner @key(fields: "profile { id code { value } }") { profile: Profile! rank: Int }
      type Profile @shareable { id: ID! code: Code! }
      type Code @shareable { value: String! }`,
    orders: `
      type Query { orders(filter: OrderFilter): [[Order!]!] animals: [Animal] }
      input OrderFilter { ids: [ID!] state: String = "open" deep: OrderFilter }
      interface Node { id: ID! }
      type Order implements Node @key(fields: "number region") @key(fields: "id") {
        id: ID! number: Int! region: String! state: String lines: [Line!]! buyer: User @provides(fields: "name") shipping: String @requires(fields: "lines { item { id weight } amount }")
      }
      type Line { item: Item amount: Int note: String }
      type Item @key(fields: "id") { id: ID! weight: Float @external base: Int @external currency: String @external price: String @requires(fields: "base currency") }
      type User @key(fields: "id") { id: ID! name: String @external address: Address @external greeting: String @requires(fields: "name address { city zip }") orders(last: Int = 1): [Order] }
      type Address @shareable { city: String zip: String! }
      interface Animal { id: ID! home: Address }
      type Cat implements Animal @key(fields: "id") { id: ID! lives: Int home: Address @shareable owner: User }
      type Dog implements Animal @key(fields: "id") { id: ID! tricks: [String!]! home: Address @shareable owner: User! }
      type Owner @key(fields: "profile { id code { value } }") { profile: Profile! pets: [Animal!] }
      type Profile @shareable { id: ID! code: Code! }
      type Code @shareable { value: String! }`,
    items: `
      type Query { items: [Item!]! cheapest: Item pets: [Pet!] }
      type Item implements Priced @key(fields: "id") { id: ID! weight: Float base: Int currency: String similar: [Item!] }
      interface Priced { base: Int currency: String }
      union Pet = Cat | Dog
      type Cat @key(fields: "id") { id: ID! lives: Int @external home: Address @external mood: String @requires(fields: "lives home { city }") size: Int }
      type Dog @key(fields: "id") { id: ID! size: Float bark: String }
      type Address @shareable { city: String zip: String! }`,
  },
};

/** Interfaces over interfaces, entities known by interface to two subgraphs, computed objects with more to fetch below, one field from many places. */
export const city: WorldSource = {
  entities: {
    Place: { keys: ['id'] },
    Park: { keys: ['id'], of: 'Place' },
    School: { keys: ['id'], of: 'Place' },
    Shop: { keys: ['id'], of: 'Place' },
    Person: { keys: ['id', 'passport { country number }'] },
    Team: { keys: ['id'] },
    Event: { keys: ['id', 'slug'] },
  },
  requires: {
    'Person.card': 'name passport { country number }',
    'Team.motto': 'members { name passport { country } }',
    'Team.banner': 'motto',
    'School.rank': 'size(unit: "HA") name',
    'Park.rank': 'size(unit: "HA")',
  },
  subgraphs: {
    places: `
      type Query { places(kind: Kind, ids: [ID!]): [Place!]! place(id: ID!): Place sites: [[Site]] things: [Thing] parks: [Park!]! }
      enum Kind { GREEN GREY }
      interface Named { name: String }
      interface Site implements Named { name: String size(unit: String = "M2"): Float }
      interface Place implements Site & Named @key(fields: "id") { id: ID! name: String size(unit: String = "M2"): Float kind: Kind neighbours(within: Int! = 1): [Place!] }
      type Park implements Place & Site & Named @key(fields: "id") { id: ID! name: String size(unit: String = "M2"): Float kind: Kind neighbours(within: Int! = 1): [Place!] trees: Int! keeper: Person }
      type School implements Place & Site & Named @key(fields: "id") { id: ID! name: String size(unit: String = "M2"): Float kind: Kind neighbours(within: Int! = 1): [Place!] pupils: Int head: Person! }
      type Shop implements Place & Site & Named @key(fields: "id") { id: ID! name: String size(unit: String = "M2"): Float kind: Kind neighbours(within: Int! = 1): [Place!] open: Boolean! owner: Person }
      union Thing = Park | School | Shop | Note
      type Note implements Named @shareable { name: String text: String! }
      type Person @key(fields: "id", resolvable: false) { id: ID! }`,
    people: `
      type Query { people(first: Int): [Person!] person(id: ID): Person teams: [Team!]! notes: [Note!] }
      interface Named { name: String }
      type Note implements Named @shareable { name: String text: String! }
      type Person implements Named @key(fields: "id") @key(fields: "passport { country number }") {
        id: ID! passport: Passport! name: String parent: Person children(first: Int = 2): [Person!] teams: [Team!]! address: Address lives: Lives
      }
      type Passport @shareable { country: String! number: Int! }
      type Address @shareable { street: String city: City }
      type City @shareable { name: String! code: Int }
      union Lives = Address | City
      type Team implements Named @key(fields: "id") { id: ID! name: String members: [Person!]! }`,
    events: `
      type Query { events: [Event!] next: Event! search(q: String!): [Hit] }
      interface Named { name: String }
      union Hit = Event | Person | Team | Park
      type Event @key(fields: "id") @key(fields: "slug") { id: ID! slug: String! title: String place: Place guests(last: Int): [Person] }
      interface Place @key(fields: "id") { id: ID! name: String }
      type Park implements Place @key(fields: "id") { id: ID! name: String @external events: [Event!] size(unit: String = "M2"): Float @external rank: String @requires(fields: "size(unit: \\"HA\\")") }
      type School implements Place @key(fields: "id") { id: ID! name: String @external events: [Event!] size(unit: String = "M2"): Float @external rank: String @requires(fields: "size(unit: \\"HA\\") name") }
      type Shop implements Place @key(fields: "id") { id: ID! name: String @external events: [Event!] }
      type Person @key(fields: "passport { country number }") { passport: Passport! name: String @external card: String @requires(fields: "name passport { country number }") visits: [Event!] }
      type Passport @shareable { country: String! number: Int! }
      type Team @key(fields: "id") { id: ID! members: [Person!]! @external motto: String @requires(fields: "members { name passport { country } }") }`,
    banners: `
      type Team @key(fields: "id") { id: ID! motto: String @external banner: String @requires(fields: "motto") color: Color }
      type Event @key(fields: "slug") { slug: String! banner: Color! title: String @external poster: Poster @requires(fields: "title") }
      type Poster { text: String artist: Person sizes: [Int!]! note: Note }
      type Note @shareable { name: String text: String! }
      type Person @key(fields: "id") { id: ID! }
      enum Color { RED GOLD }`,
  },
};
