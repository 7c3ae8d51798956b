-- An event is never changed, and goes only together with its run.
create function relate_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only';
end $$;
create function relate_goes_with_run() returns trigger language plpgsql as $$
begin
  if exists (select 1 from run where id = old.run_id) then
    raise exception 'the log is append-only';
  end if;
  return old;
end $$;
create trigger event_no_update before update on event for each row execute function relate_append_only();
create trigger event_no_truncate before truncate on event for each statement execute function relate_append_only();
create trigger event_no_delete before delete on event for each row execute function relate_goes_with_run();
