// Fills a fresh EverShop with goods through its own services: `node seed.mjs GOODS.json`, in the shop's folder.
// GOODS.json: a list of {title, sku, price, category, picture, text}; run twice it fails, since SKUs are unique.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const shop = (path) => import(pathToFileURL(`${process.cwd()}/node_modules/@evershop/evershop/dist/${path}.js`).href);
const { pool } = await shop("lib/postgres/connection");
const { default: createCategory } = await shop("modules/catalog/services/category/createCategory");
const { default: createProduct } = await shop("modules/catalog/services/product/createProduct");

const slug = (title) => title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const written = (id, text) => [
  {
    id: `r_${id}`,
    size: 1,
    columns: [{ id: `c_${id}`, size: 1, data: { time: 0, version: "2.31.0", blocks: [{ id, type: "paragraph", data: { text } }] } }],
  },
];

const goods = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const { rows: [group] } = await pool.query("SELECT attribute_group_id FROM attribute_group LIMIT 1");
const { rows: [parcel] } = await pool.query("SELECT package_id FROM package LIMIT 1");
const categories = new Map();
for (const name of new Set(goods.map((one) => one.category))) {
  const given = { name, url_key: slug(name), status: 1, include_in_nav: 1, description: written(slug(name), name) };
  categories.set(name, (await createCategory({ ...given, meta_title: name, meta_description: name }, {})).insertId);
}
for (const { title, sku, price, category, picture, text } of goods) {
  await createProduct(
    {
      name: title, url_key: slug(title), sku, price, qty: 20, status: 1, visibility: 1, weight: 1, manage_stock: true,
      stock_availability: true, group_id: group.attribute_group_id, package_id: parcel.package_id,
      category_id: categories.get(category), description: written(sku, text), meta_title: title, images: [picture],
    },
    {},
  );
}
await pool.end();
process.exit(0);
