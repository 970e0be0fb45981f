package waymark.intake;

import java.time.Instant;

/** What a file was worth by itself, as a row of the delivery table. */
final class DeliveryRow {

    private DeliveryRow() {}

    static Object[] of(LandingFile file, String deliveryId, Verdict verdict, TakeInSetting setting) {
        DeliveryName name = verdict.name();
        return new Object[] {
            deliveryId,
            file.path(),
            file.name(),
            name == null ? null : name.feed(),
            name == null ? null : name.sender(),
            name == null ? null : name.sentOn(),
            name == null ? null : name.sequence(),
            verdict.reason() == null ? null : verdict.reason().name(),
            verdict.column(),
            verdict.message(),
            verdict.sha256(),
            verdict.controlSha256(),
            verdict.bytes(),
            file.modifiedAt(),
            file.controlModifiedAt(),
            verdict.records(),
            verdict.extraColumns().isEmpty() ? null : String.join(",", verdict.extraColumns()),
            verdict.periodFrom(),
            verdict.periodTo(),
            verdict.complete(),
            setting.takeInId(),
            Instant.ofEpochMilli(setting.begunAt())
        };
    }
}
