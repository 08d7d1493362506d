using System.Text;
using Registry.Import.Deliveries;
using Registry.Population.Identifiers;

namespace Registry.Import.Protection;

/// <summary>
/// Chooses which rejected rows may be kept: none that leads to a protected person by a number (also one with a slip of the
/// pen), a contact, an account, a case, a home or a name, in whatever cell; and none of a file that may name real persons.
/// </summary>
internal sealed class KeptRows(ProtectedSet hidden, IEnumerable<string> protectedNames, Tombstones tombstones)
{
    private const int NumberLength = 12;

    private static readonly char[] CellEnds = ['"', ';', ',', '|', '\t', '\r', '\n'];
    private static readonly char[] WordEnds = [.. CellEnds, ' ', ':', '/', '.'];

    private readonly HashSet<string> _names = new(protectedNames.Select(n => n.ToUpperInvariant()), StringComparer.Ordinal);

    public IReadOnlyList<RejectedRowText> Of(IEnumerable<DeliveryInput> deliveries) =>
    [
        .. from delivery in deliveries
           from file in delivery.Files
           where !file.Parsed!.Reading.MayNameRealPersons
           from row in file.Parsed!.Rejected
           where row.Text.Length > 0 && !row.IsOfProtected && !row.Persons.Any(IsProtected)
           let text = Encoding.UTF8.GetString(row.Text).TrimEnd('\r', '\n')
           where !LeadsToProtected(text, delivery.Manifest!.Delivery.Controller)
           orderby file.Parsed!.Reading.Path, row.Line
           select new RejectedRowText(file.Parsed!.Reading.Path, row.Line, text, row.Persons),
    ];

    private bool IsProtected(long person) =>
        hidden.Persons.Contains(person) || tombstones.Contains(Tombstones.Person, Tombstones.PersonText(person));

    private bool LeadsToProtected(string text, string controller) =>
        (!hidden.IsEmpty || tombstones.Count > 0)
        && (text.Split(CellEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Any(cell => IsCellOf(cell, controller))
            || text.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).Any(word => _names.Contains(word.ToUpperInvariant()))
            || NumbersInText.Of(text).Any(IsNearProtected));

    private bool IsCellOf(string cell, string controller) =>
        hidden.IsHome(cell.ToLowerInvariant())
        || hidden.HasAccount(cell) || tombstones.Contains(Tombstones.Account, cell)
        || hidden.HasCase(controller, cell) || tombstones.Contains(Tombstones.Decision, $"{controller}/{cell}")
        || (TryReadContact(cell, out var contact)
            && (hidden.HasContact(contact) || tombstones.Contains(Tombstones.Contact, contact)));

    private static bool TryReadContact(string cell, out string contact) =>
        ContactValue.TryNormalisePhone(cell, out contact) || ContactValue.TryNormaliseEmail(cell, out contact);

    // The number itself, one digit wrong, or two neighbours changed round.
    private bool IsNearProtected(long number)
    {
        if (IsProtected(number))
        {
            return true;
        }

        var power = 1L;
        for (var place = 0; place < NumberLength; place++, power *= 10)
        {
            var digit = number / power % 10;
            for (var other = 0; other < 10; other++)
            {
                if (hidden.Persons.Contains(number + ((other - digit) * power)))
                {
                    return true;
                }
            }

            var next = number / power / 10 % 10;
            if (place < NumberLength - 1 && hidden.Persons.Contains(number + ((next - digit) * power) + ((digit - next) * power * 10)))
            {
                return true;
            }
        }

        return false;
    }
}
