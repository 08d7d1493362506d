namespace Registry.Graph.Neo4j;

/// <summary>Where a database lies and who asks.</summary>
/// <param name="Uri">The HTTP address of the server, for example <c>http://localhost:7474</c>.</param>
/// <param name="Database">The database.</param>
/// <param name="User">The user, or null where the server asks for none.</param>
/// <param name="Password">The password.</param>
public sealed record ServerAddress(Uri Uri, string Database = "neo4j", string? User = null, string? Password = null)
{
    /// <summary>Reads <c>http[s]://[user:password@]host[:port][/database]</c>.</summary>
    /// <param name="text">The address.</param>
    /// <returns>The address in its parts.</returns>
    /// <exception cref="FormatException">It is no such address; the message does not show it.</exception>
    public static ServerAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw new FormatException(
                "The address of Neo4j must be that of its HTTP interface, such as http://localhost:7474 or "
                + "https://host:7473/database; addresses that begin with neo4j: or bolt: are those of the driver.");
        }

        var database = uri.AbsolutePath.Trim('/');
        var user = uri.UserInfo.Split(':', 2);
        return new(
            new Uri(uri.GetLeftPart(UriPartial.Authority).Replace(uri.UserInfo + "@", "", StringComparison.Ordinal)),
            database.Length == 0 ? "neo4j" : Uri.UnescapeDataString(database),
            user[0].Length == 0 ? null : Uri.UnescapeDataString(user[0]),
            user.Length < 2 ? null : Uri.UnescapeDataString(user[1]));
    }

    /// <summary>Writes the address without user and password.</summary>
    public override string ToString() => $"{Uri.GetLeftPart(UriPartial.Authority)}/{Database}";
}
