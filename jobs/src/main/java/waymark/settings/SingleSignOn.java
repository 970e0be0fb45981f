package waymark.settings;

/**
 * The OpenID Connect provider at which people sign in to the dashboards.
 *
 * @param issuer its address; what it can do is described under it at {@code .well-known/openid-configuration}
 * @param clientId as whom the provider knows these dashboards
 * @param clientSecret by which it believes that
 * @param scope what is asked for, words with spaces between
 * @param nameClaim the claim that names a person, for good and no one else
 * @param groupsClaim the claim that lists a person's groups
 */
public record SingleSignOn(
        String issuer, String clientId, String clientSecret, String scope, String nameClaim, String groupsClaim) {

    static final String DEFAULT_SCOPE = "openid profile email";
    static final String DEFAULT_NAME_CLAIM = "preferred_username";
    static final String DEFAULT_GROUPS_CLAIM = "groups";

    /** Without the secret. */
    @Override
    public String toString() {
        return "SingleSignOn[" + clientId + " at " + issuer + "]";
    }
}
