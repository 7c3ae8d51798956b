-- When a server last had a seat's phone: where several serve one class, none calls a seat away that another has.
alter table member add column seen_at text;
