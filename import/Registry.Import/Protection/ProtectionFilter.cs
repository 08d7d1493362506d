using System.Globalization;
using Registry.Import.Deliveries;
using Registry.Import.Formats;
using Registry.Import.Storage;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Protection;

/// <summary>
/// Takes protected persons out of a delivery before it is stored. Where a missing row could be taken for an empty home or an
/// idle lease, an anonymous mark keeps the rules silent; it looks like the mark of a row that was rejected.
/// </summary>
internal sealed class ProtectionFilter
{
    private readonly Delivery _delivery;
    private readonly ProtectedSet _set;
    private readonly string _controller;
    private readonly PartyId? _onlyLandlord;
    private readonly SortedDictionary<string, int> _dropped = new(StringComparer.Ordinal);

    private ProtectionFilter(Delivery delivery, ProtectedSet set)
    {
        _delivery = delivery;
        _set = set;
        _controller = delivery.Manifest.Controller;
        _onlyLandlord = Landlords.OnlyOf(delivery.Leases);
    }

    /// <summary>Removes every trace; gives the number of rows that were dropped or cut, by file, for the protection report.</summary>
    public static IReadOnlyDictionary<string, int> Apply(Delivery delivery, ProtectedSet set)
    {
        var filter = new ProtectionFilter(delivery, set);
        if (!set.IsEmpty)
        {
            // Each step works on lists of its own.
            ParallelWork.ForEach(
                [filter.Registrations, filter.Persons, filter.Housing, filter.Social, filter.Companies, filter.Others],
                step => step());
        }

        filter.RedactPlaces();
        filter.SortMutes();
        return filter._dropped;
    }

    private void Registrations()
    {
        const string File = "folkbokforing.csv";
        Drop(File, _delivery.Registrations, r => _set.Has(r.Person), MuteHome);
        Cut(File, _delivery.Registrations, r => _set.HasName(r.Dwelling, r.CareOf), r => r with { CareOf = string.Empty });
    }

    // A registration that was protected once names nobody who is protected now, but its place is not stored either.
    private void RedactPlaces() => Cut(
        "folkbokforing.csv",
        _delivery.Registrations,
        r => r.Kind == RegistrationCsv.Hidden && (r.Dwelling != DwellingRef.None || r.Property.Length + r.CareOf.Length > 0),
        r =>
        {
            MuteHome(r);
            return r with { Dwelling = DwellingRef.None, Property = string.Empty, CareOf = string.Empty };
        });

    private void Persons()
    {
        Drop("personer.csv", _delivery.Persons, p => _set.Has(p.Id) || _set.HasAny(p.LinkedIds));
        Drop("relationer.csv", _delivery.Relations, r => _set.Has(r.Person) || _set.Has(r.Related));
        Drop("returpost.csv", _delivery.ReturnedMail, r => _set.Has(r.Person));
        Drop("skolplacering.csv", _delivery.Schools, r => _set.Has(r.Person));
        Drop("kontaktuppgifter.csv", _delivery.Contacts, r => _set.Has(r.Person) || _set.HasContact(r.Value));
    }

    private void Housing()
    {
        Drop("kontraktsparter.csv", _delivery.LeaseParties, r => _set.Has(r.Party), r => MuteLease(r.Landlord, r.LeaseId));
        Drop("andrahand.csv", _delivery.Sublets, r => _set.Has(r.Subtenant), r => MuteLease(r.Landlord, r.LeaseId));
    }

    private void Social()
    {
        Drop(
            "bistandsbeslut.csv",
            _delivery.Decisions,
            d => _set.HasHousehold(_controller, d.HouseholdId, d.Month) || _set.HasDecision(_controller, d.DecisionId)
                || _set.Has(d.Applicant) || _set.Has(d.CoApplicant));
        Drop(
            "bistand_medlemmar.csv",
            _delivery.Members,
            m => _set.Has(m.Person) || _set.HasHousehold(_controller, m.HouseholdId, m.Month));
        Drop(
            "utbetalningar.csv",
            _delivery.Payments,
            p => _set.Has(p.Payee) || _set.HasDecision(_controller, p.DecisionId));
        Cut("utbetalningar.csv", _delivery.Payments, p => _set.HasAccount(p.AccountKey), p => p with { AccountKey = string.Empty });
    }

    private void Companies()
    {
        const string Suppliers = "leverantorsbetalningar.csv";
        Drop("foretag.csv", _delivery.Companies, c => _set.Has(c.Id));
        Cut("foretag.csv", _delivery.Companies, c => _set.HasName(c.Address, c.CareOf), c => c with { CareOf = string.Empty });
        Drop("foretagsroller.csv", _delivery.CompanyRoles, r => _set.Has(r.Company) || _set.Has(r.Person));
        Drop(Suppliers, _delivery.SupplierPayments, p => _set.Has(p.Company));
        Cut(Suppliers, _delivery.SupplierPayments, p => _set.Has(p.Approver), p => p with { Approver = null });
        Cut(Suppliers, _delivery.SupplierPayments, p => _set.HasAccount(p.AccountKey), p => p with { AccountKey = string.Empty });
        Cut(
            "foreningar.csv",
            _delivery.Associations,
            a => _set.HasAny(a.Board),
            a => a with { Board = [.. a.Board.Where(b => !_set.Has(b))] });
        Cut("foreningar.csv", _delivery.Associations, a => _set.HasAccount(a.AccountKey), a => a with { AccountKey = string.Empty });
    }

    private void Others()
    {
        Drop("brukare_utforare.csv", _delivery.Care, c => _set.Has(c.Person) || _set.Has(c.Company));
        Drop("personal.csv", _delivery.Employees, e => _set.Has(e.Person));
        Cut("personal.csv", _delivery.Employees, e => _set.Has(e.SideJob), e => e with { SideJob = null });
        Drop("undantag.csv", _delivery.Exemptions, IsAboutProtected);
        Cut(
            "undantag.csv",
            _delivery.Exemptions,
            e => _set.HasNumberIn(e.Motivation) || (e.ObjectType == "dwelling" && _set.HasName(e.ObjectKey, e.Motivation)),
            e => e with { Motivation = string.Empty });
    }

    private bool IsAboutProtected(ExemptionRow row) => row.ObjectType switch
    {
        "person" or "company" => row.ObjectKey.Length == 12
            && _set.Has(new PersonId(long.Parse(row.ObjectKey, NumberStyles.None, CultureInfo.InvariantCulture))),
        "contact" => _set.HasContact(row.ObjectKey),
        "account" => _set.HasAccount(row.ObjectKey),
        _ => false,
    };

    // Only a home that still counts on the extract date could look empty; a street of no municipality is no home.
    private void MuteHome(RegistrationRow row)
    {
        if (row.Dwelling is { IsEmpty: false } and not { Uuid: null, Address.Municipality: "" }
            && (row.To is null || row.To >= _delivery.Manifest.ExtractDate))
        {
            Mute(MuteRow.OfDwelling(row.Dwelling));
        }
    }

    private void MuteLease(PartyId? landlord, string lease)
    {
        if ((landlord ?? _onlyLandlord) is { } known)
        {
            Mute(MuteRow.OfLease(known, lease));
        }
    }

    private void Mute(MuteRow mark)
    {
        lock (_delivery.Mutes)
        {
            _delivery.Mutes.Add(mark);
        }
    }

    // Marks stand in the order of their keys: the order of the rows they replace would tell something.
    private void SortMutes()
    {
        var sorted = _delivery.Mutes.Distinct()
            .OrderBy(m => m.ObjectType, StringComparer.Ordinal)
            .ThenBy(m => m.LeaseKey, StringComparer.Ordinal)
            .ThenBy(m => m.Dwelling.Uuid)
            .ThenBy(m => m.Dwelling.Address?.ToString(), StringComparer.Ordinal)
            .ToArray();
        _delivery.Mutes.Clear();
        _delivery.Mutes.AddRange(sorted);
    }

    private void Drop<T>(string file, List<T> rows, Predicate<T> isProtected, Action<T>? leave = null)
    {
        var kept = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (isProtected(rows[i]))
            {
                leave?.Invoke(rows[i]);
            }
            else
            {
                if (kept != i)
                {
                    rows[kept] = rows[i];
                }

                kept++;
            }
        }

        Count(file, rows.Count - kept);
        rows.RemoveRange(kept, rows.Count - kept);
    }

    private void Cut<T>(string file, List<T> rows, Predicate<T> isTouched, Func<T, T> cut)
    {
        var count = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (isTouched(rows[i]))
            {
                rows[i] = cut(rows[i]);
                count++;
            }
        }

        Count(file, count);
    }

    private void Count(string file, int rows)
    {
        if (rows > 0)
        {
            lock (_dropped)
            {
                _dropped[file] = _dropped.GetValueOrDefault(file) + rows;
            }
        }
    }
}
