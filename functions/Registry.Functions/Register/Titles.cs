using System.Globalization;
using Registry.Functions.Cases;
using Registry.Graph;

namespace Registry.Functions.Register;

/// <summary>The words under which a node is known to people.</summary>
public static class Titles
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The title and subtitle of a node, as far as the caller sees its properties.</summary>
    public static (string Title, string Subtitle) Of(RegisterWindow window, int node)
    {
        string Text(string name) => window.Text(node, name);
        var label = window.Graph.Labels(node)[0];
        return label switch
        {
            "Person" => (Join(Text("given"), Text("surname")) is { Length: > 0 } name ? name : Text("id"), Text("id")),
            "Dwelling" => (Dwelling(Text) is { Length: > 0 } address ? address : Text("key"), Join(Text("postcode"), Text("town"))),
            "Address" => (Street(Text) is { Length: > 0 } street ? street : Text("key"), Join(Text("postcode"), Text("town"))),
            "Company" => (Text("name") is { Length: > 0 } name ? name : Text("orgno"), Text("orgno")),
            "Lease" => (Text("leaseId"), Text("kind")),
            "Sublet" => (Text("key"), Text("reason")),
            "Decision" => (Text("id"), Text("caseNo")),
            "Payment" => (Text("id"), Text("method")),
            "Account" => (Text("key") is { Length: > 8 } key ? key[..8] : Text("key"), string.Empty),
            "Contact" => (Text("value"), Text("kind")),
            "Municipality" => (Text("name"), Text("code")),
            "SupplierPayment" => (Text("invoiceId"), Text("department")),
            "Exemption" => (Text("code"), Text("objectType")),
            "Finding" => (Text("rule"), string.Empty),
            "Grant" => (Text("kind"), string.Empty),
            _ => (Text(Subjects.KeyOf(label)), string.Empty),
        };
    }

    /// <summary>The title of a subject in a list: an address or a register id, never a person's name.</summary>
    public static string OfSubject(GraphSnapshot graph, Subject subject)
    {
        if (!Subjects.TryFind(graph, subject, out var node))
        {
            return subject.Key;
        }

        string Text(string name) => graph.NodeProperty(node, name) is { Kind: ValueKind.String } value ? value.AsText : string.Empty;
        var title = subject.Type switch
        {
            "dwelling" => Dwelling(Text),
            "address" => Street(Text),
            "company" => Text("name"),
            "lease" => Text("leaseId"),
            _ => string.Empty,
        };
        return title.Length > 0 ? title : subject.Key;
    }

    private static string Dwelling(Func<string, string> text) =>
        text("dwellingNumber") is { Length: > 0 } number ? Join(Street(text), "lgh", number) : Street(text);

    private static string Street(Func<string, string> text) => Join(Capitals(text("street")), text("number"), text("letter"));

    /// <summary>Canonical street names are upper case; people read `Storgatan` better.</summary>
    private static string Capitals(string street) =>
        string.Join(' ', street.Split(' ').Select(w => w.Length < 2 ? w : w[..1] + w[1..].ToLower(Swedish)));

    private static string Join(params string[] parts) => string.Join(' ', parts.Where(p => p.Length > 0));
}
