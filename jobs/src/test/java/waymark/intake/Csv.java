package waymark.intake;

/** Deliveries as text, with the columns that a feed needs. */
final class Csv {

    static final String CONTROL = ".ctl.json";

    private Csv() {}

    static String providers(String... rows) {
        return csv("provider_id,provider_name,kind", rows);
    }

    static String contracts(String... rows) {
        return csv("contract_id,programme,prime_provider_id,area_id,area_name,nation,start_date,esf_in_scope", rows);
    }

    static String jobcentres(String... rows) {
        return csv("jobcentre_id,jobcentre_name,nation", rows);
    }

    static String referrals(String... rows) {
        return csv(
                "referral_id,nino,contract_id,referral_date,protection_marker,_delete,"
                        + "programme,referral_status,status_date,jobcentre_id",
                complete(rows, ",WHP,OPEN,2020-02-04,J1"));
    }

    static String participations(String... rows) {
        return csv("referral_id,start_date,_delete", rows);
    }

    static String events(String... rows) {
        return csv(
                "event_id,referral_id,_delete,event_type,event_date,signed",
                complete(rows, ",INTERACTION,2020-02-20,true"));
    }

    static String transfers(String... rows) {
        return csv(
                "change_id,referral_id,new_contract_id,change_type,effective_date",
                complete(rows, ",CONTRACT_TRANSFER,2020-03-02"));
    }

    static String exitEvents(String... rows) {
        return csv(
                "event_id,nino,contract_id,_delete,jobcentre_id,event_type,event_date",
                complete(rows, ",J1,REQUESTED,2020-03-02"));
    }

    private static String[] complete(String[] rows, String end) {
        String[] complete = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            complete[i] = rows[i] + end;
        }
        return complete;
    }

    private static String csv(String header, String... rows) {
        return header + "\n" + String.join("\n", rows) + (rows.length == 0 ? "" : "\n");
    }
}
