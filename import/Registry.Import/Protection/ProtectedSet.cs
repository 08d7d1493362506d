using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Protection;

/// <summary>
/// Who and what is protected in a batch: the flagged persons, their other numbers, and the contacts, accounts and cases that
/// would lead to them.
/// </summary>
internal sealed class ProtectedSet
{
    private readonly HashSet<long> _persons = [];
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contacts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _accounts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Controller, string Household, DateOnly Month)> _households = [];
    private readonly HashSet<(string Controller, string Decision)> _decisions = [];
    private HashSet<(string Controller, string Household)>? _householdIds;

    public bool IsEmpty =>
        _persons.Count + _names.Count + _contacts.Count + _accounts.Count + _households.Count + _decisions.Count == 0;

    public IReadOnlySet<long> Persons => _persons;

    public bool Has(PersonId person) => _persons.Contains(person.Number);

    public bool Has(PersonId? person) => person is { } known && Has(known);

    public bool Has(PartyId party) => party.IsPerson && _persons.Contains(party.Number);

    public bool Has(PartyId? party) => party is { } known && Has(known);

    public bool HasAny(ReadOnlySpan<PersonId> persons)
    {
        foreach (var person in persons)
        {
            if (Has(person))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasAny(long[] persons) => _persons.Count > 0 && Array.Exists(persons, _persons.Contains);

    /// <summary>Tells whether nobody but the protection role may hear of a row that was not accepted.</summary>
    public bool Hides(RejectedRow row) => row.IsOfProtected || HasAny(row.Persons);

    /// <summary>Tells whether a free text holds the number of a protected person.</summary>
    public bool HasNumberIn(string text) => NumbersInText.Of(text).Any(_persons.Contains);

    /// <summary>Tells whether a text about a home, as a c/o line, tells the name of a protected person who was registered there.</summary>
    public bool HasName(in DwellingRef home, string text) =>
        _names.Count > 0 && text.Length > 0 && HomesOf(home).Any(h => HasName(h, text));

    /// <summary>Tells the same of a home that a text names: its uuid or its address.</summary>
    public bool HasName(string home, string text) => _names.TryGetValue(home, out var names) && WordsOf(text).Any(names.Contains);

    public bool HasContact(string value) => _contacts.Contains(value);

    public bool HasAccount(string key) => key.Length > 0 && _accounts.Contains(key);

    public bool HasHousehold(string controller, string household, DateOnly month) =>
        _households.Contains((controller, household, month));

    public bool HasDecision(string controller, string decision) => _decisions.Contains((controller, decision));

    /// <summary>Tells whether a text is the id of a household or a decision of a protected person.</summary>
    public bool HasCase(string controller, string id) =>
        HasDecision(controller, id)
        || (_householdIds ??= [.. _households.Select(h => (h.Controller, h.Household))]).Contains((controller, id));

    /// <summary>Tells whether a text is the uuid of a home of a protected person.</summary>
    public bool IsHome(string uuid) => _names.ContainsKey(uuid);

    /// <summary>Gathers what is protected in deliveries: the flagged, those remembered, and all that hangs on them. The
    /// surnames of the flagged are known from their rows, also from rejected ones.</summary>
    /// <param name="flagged">The flagged persons.</param>
    /// <param name="named">Persons whom no row of the deliveries names, only rejected ones.</param>
    /// <param name="surnames">The surnames of the flagged.</param>
    /// <param name="deliveries">The deliveries.</param>
    /// <param name="tombstones">Who is remembered.</param>
    public static ProtectedSet Gather(
        IEnumerable<long> flagged,
        IEnumerable<long> named,
        IEnumerable<string> surnames,
        IReadOnlyCollection<Delivery> deliveries,
        Tombstones tombstones)
    {
        var set = new ProtectedSet();
        set._persons.UnionWith(flagged);
        if (tombstones.Count > 0)
        {
            set.Recognise([.. named], deliveries, tombstones);
        }

        if (set.IsEmpty)
        {
            return set;
        }

        set.FollowLinks(deliveries);
        foreach (var delivery in deliveries)
        {
            set.TakeBelongings(delivery);
        }

        set.TakeNames(deliveries, [.. surnames]);
        foreach (var delivery in deliveries)
        {
            set.TakeHouseholds(delivery);
        }

        foreach (var delivery in deliveries)
        {
            set.TakeDecisions(delivery);
        }

        return set;
    }

    /// <summary>Remembers everything.</summary>
    public void RememberIn(Tombstones tombstones)
    {
        foreach (var person in _persons)
        {
            tombstones.Add(Tombstones.Person, Tombstones.PersonText(person));
        }

        foreach (var (home, name) in _names.SelectMany(h => h.Value.Select(n => (h.Key, n))))
        {
            tombstones.Add(Tombstones.NameAtHome, NameText(home, name));
        }

        foreach (var contact in _contacts)
        {
            tombstones.Add(Tombstones.Contact, contact);
        }

        foreach (var account in _accounts)
        {
            tombstones.Add(Tombstones.Account, account);
        }

        foreach (var (controller, household, month) in _households)
        {
            tombstones.Add(Tombstones.HouseholdMonth, HouseholdText(controller, household, month));
        }

        foreach (var (controller, decision) in _decisions)
        {
            tombstones.Add(Tombstones.Decision, $"{controller}/{decision}");
        }
    }

    private static string NameText(string home, string name) => $"{home}/{name}";

    private static string HouseholdText(string controller, string household, DateOnly month) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{controller}/{household}/{month.DayNumber}");

    // Hashing a million numbers is the price of not keeping them; both cores share it.
    private void Recognise(HashSet<long> persons, IReadOnlyCollection<Delivery> deliveries, Tombstones tombstones)
    {
        foreach (var delivery in deliveries)
        {
            NamedPersons.Collect(delivery, persons);
        }

        var known = new ConcurrentBag<long>();
        Parallel.ForEach(persons, person =>
        {
            if (tombstones.Contains(Tombstones.Person, Tombstones.PersonText(person)))
            {
                known.Add(person);
            }
        });
        _persons.UnionWith(known);
        foreach (var delivery in deliveries)
        {
            var controller = delivery.Manifest.Controller;
            RecogniseNames(delivery, tombstones);
            _contacts.UnionWith(delivery.Contacts.Select(c => c.Value).Where(v => tombstones.Contains(Tombstones.Contact, v)));
            _accounts.UnionWith(Accounts(delivery).Distinct().Where(a => tombstones.Contains(Tombstones.Account, a)));
            _decisions.UnionWith(delivery.Payments.Select(p => p.DecisionId).Concat(delivery.Decisions.Select(d => d.DecisionId))
                .Where(d => tombstones.Contains(Tombstones.Decision, $"{controller}/{d}")).Select(d => (controller, d)));
            _households.UnionWith(delivery.Members.Select(m => (controller, m.HouseholdId, m.Month))
                .Concat(delivery.Decisions.Select(d => (controller, d.HouseholdId, d.Month)))
                .Where(h => tombstones.Contains(Tombstones.HouseholdMonth, HouseholdText(h.controller, h.HouseholdId, h.Month))));
        }
    }

    // Nobody says any more who lived there, so each word is asked for.
    private void RecogniseNames(Delivery delivery, Tombstones tombstones)
    {
        foreach (var (home, text) in TextsAtHomes(delivery))
        {
            foreach (var word in WordsOf(text).Where(w => tombstones.Contains(Tombstones.NameAtHome, NameText(home, w))))
            {
                NamesAt(home).Add(word);
            }
        }
    }

    private static IEnumerable<(string Home, string Text)> TextsAtHomes(Delivery delivery)
    {
        var registrations = from row in delivery.Registrations
                            where row.CareOf.Length > 0
                            from home in HomesOf(row.Dwelling)
                            select (home, row.CareOf);
        var companies = from row in delivery.Companies
                        where row.CareOf.Length > 0
                        from home in HomesOf(row.Address)
                        select (home, row.CareOf);
        var exemptions = from row in delivery.Exemptions
                         where row.ObjectType == "dwelling"
                         select (row.ObjectKey, row.Motivation);
        return registrations.Concat(companies).Concat(exemptions);
    }

    private static IEnumerable<string> Accounts(Delivery delivery) =>
        delivery.Payments.Select(p => p.AccountKey)
            .Concat(delivery.SupplierPayments.Select(p => p.AccountKey))
            .Concat(delivery.Associations.Select(a => a.AccountKey))
            .Where(a => a.Length > 0);

    // The register's own links say that two numbers are one person, in either direction and over several steps.
    private void FollowLinks(IReadOnlyCollection<Delivery> deliveries)
    {
        var links = new List<long[]>();
        foreach (var delivery in deliveries)
        {
            foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.Persons))
            {
                if (row.LinkedIds.Length > 0)
                {
                    links.Add([row.Id.Number, .. row.LinkedIds.Select(l => l.Number)]);
                }
            }
        }

        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var link in links.Where(l => l.Any(_persons.Contains)))
            {
                var before = _persons.Count;
                _persons.UnionWith(link);
                grown |= _persons.Count > before;
            }
        }
    }

    // The rows of a million people pass here several times, so they are looked at where they lie.
    private void TakeBelongings(Delivery delivery)
    {
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.Contacts))
        {
            if (Has(row.Person))
            {
                _contacts.Add(row.Value);
            }
        }

        foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.Payments))
        {
            if (Has(row.Payee) && row.AccountKey.Length > 0)
            {
                _accounts.Add(row.AccountKey);
            }
        }

        foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.SupplierPayments))
        {
            if (Has(row.Company) && row.AccountKey.Length > 0)
            {
                _accounts.Add(row.AccountKey);
            }
        }
    }

    // The name of a protected person may stand as c/o on the letter box of those who live in the same home.
    private void TakeNames(IReadOnlyCollection<Delivery> deliveries, HashSet<string> flaggedNames)
    {
        var surnames = SurnamesOf(deliveries);
        foreach (var delivery in deliveries)
        {
            foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.Registrations))
            {
                if (Has(row.Person) && !row.Dwelling.IsEmpty)
                {
                    // The row with the name may have been rejected; then any flagged name at that home goes.
                    foreach (var home in HomesOf(row.Dwelling))
                    {
                        NamesAt(home).UnionWith(surnames.GetValueOrDefault(row.Person.Number, flaggedNames));
                    }
                }
            }
        }
    }

    private Dictionary<long, HashSet<string>> SurnamesOf(IReadOnlyCollection<Delivery> deliveries)
    {
        var surnames = new Dictionary<long, HashSet<string>>();
        foreach (var delivery in deliveries)
        {
            foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.Persons))
            {
                if (row.Surname.Length > 0 && Has(row.Id))
                {
                    surnames.TryAdd(row.Id.Number, new(StringComparer.Ordinal));
                    surnames[row.Id.Number].Add(row.Surname.ToUpperInvariant());
                }
            }
        }

        return surnames;
    }

    private HashSet<string> NamesAt(string home)
    {
        ref var names = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, home, out _);
        return names ??= new(StringComparer.Ordinal);
    }

    // Another row may name the same home by its uuid alone, or by its address.
    private static IEnumerable<string> HomesOf(DwellingRef home) =>
        new[] { home.Uuid?.ToString(), home.Address?.ToString() }.OfType<string>();

    private static string[] WordsOf(string text) => text.ToUpperInvariant().Split(
        [' ', '/', ',', '.', '-', ':', ';', '(', ')', '"', '\''], StringSplitOptions.RemoveEmptyEntries);

    // A household that holds a protected person in a month leads to that person's home, so its month is dropped.
    private void TakeHouseholds(Delivery delivery)
    {
        var controller = delivery.Manifest.Controller;
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.Decisions))
        {
            if (Has(row.Applicant) || Has(row.CoApplicant))
            {
                _households.Add((controller, row.HouseholdId, row.Month));
            }
        }

        foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.Members))
        {
            if (Has(row.Person))
            {
                _households.Add((controller, row.HouseholdId, row.Month));
            }
        }
    }

    private void TakeDecisions(Delivery delivery)
    {
        var controller = delivery.Manifest.Controller;
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(delivery.Decisions))
        {
            if (HasHousehold(controller, row.HouseholdId, row.Month))
            {
                _decisions.Add((controller, row.DecisionId));
            }
        }
    }
}
