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
  requires: { 'Product.estimate': 'weight(unit: "KG")', 'Product.label': 'name dimensions { width height }', 'Review.stars': 'author { name }' },
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
      type Product @key(fields: "upc") {
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
