// Makes the tables that EverShop's build and start need, as `evershop install` does, without its questions. In the shop's folder.
import { pathToFileURL } from "node:url";

const shop = (path) => import(pathToFileURL(`${process.cwd()}/node_modules/@evershop/evershop/dist/${path}.js`).href);
const { pool } = await shop("lib/postgres/connection");
const { migrate } = await shop("bin/lib/bootstrap/migrate");
const { getCoreModules } = await shop("bin/lib/loadModules");

await pool.query(
  `CREATE TABLE admin_user (admin_user_id INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
   uuid UUID NOT NULL DEFAULT gen_random_uuid(), status boolean NOT NULL DEFAULT TRUE, email varchar NOT NULL UNIQUE,
   password varchar NOT NULL, full_name varchar, created_at timestamptz DEFAULT CURRENT_TIMESTAMP,
   updated_at timestamptz DEFAULT CURRENT_TIMESTAMP)`,
);
await migrate(getCoreModules());
process.exit(0);
