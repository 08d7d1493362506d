using System.Globalization;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Protection;

/// <summary>Lists every person that a delivery names, in whatever column, also in the free text of an exemption.</summary>
internal static class NamedPersons
{
    public static void Collect(Delivery delivery, HashSet<long> persons)
    {
        foreach (var row in delivery.Persons)
        {
            persons.Add(row.Id.Number);
            persons.UnionWith(row.LinkedIds.Select(l => l.Number));
        }

        foreach (var row in delivery.Relations)
        {
            persons.Add(row.Person.Number);
            persons.Add(row.Related.Number);
        }

        foreach (var row in delivery.Decisions)
        {
            persons.Add(row.Applicant.Number);
            Add(persons, row.CoApplicant);
        }

        foreach (var row in delivery.Employees)
        {
            persons.Add(row.Person.Number);
            Add(persons, row.SideJob);
        }

        foreach (var row in delivery.SupplierPayments)
        {
            Add(persons, row.Company);
            Add(persons, row.Approver);
        }

        foreach (var row in delivery.CompanyRoles)
        {
            persons.Add(row.Person.Number);
            Add(persons, row.Company);
        }

        foreach (var row in delivery.Care)
        {
            persons.Add(row.Person.Number);
            Add(persons, row.Company);
        }

        CollectSingle(delivery, persons);
    }

    private static void CollectSingle(Delivery delivery, HashSet<long> persons)
    {
        persons.UnionWith(delivery.Registrations.Select(r => r.Person.Number));
        persons.UnionWith(delivery.ReturnedMail.Select(r => r.Person.Number));
        persons.UnionWith(delivery.Schools.Select(r => r.Person.Number));
        persons.UnionWith(delivery.Contacts.Select(r => r.Person.Number));
        persons.UnionWith(delivery.LeaseParties.Select(r => r.Party).Where(p => p.IsPerson).Select(p => p.Number));
        persons.UnionWith(delivery.Sublets.Select(r => r.Subtenant.Number));
        persons.UnionWith(delivery.Members.Select(r => r.Person.Number));
        persons.UnionWith(delivery.Payments.Select(r => r.Payee).Where(p => p.IsPerson).Select(p => p.Number));
        persons.UnionWith(delivery.Companies.Select(r => r.Id).Where(p => p.IsPerson).Select(p => p.Number));
        persons.UnionWith(delivery.Associations.SelectMany(r => r.Board).Select(p => p.Number));
        persons.UnionWith(delivery.Exemptions.SelectMany(e => NumbersInText.Of(e.Motivation)));
        persons.UnionWith(delivery.Exemptions
            .Where(e => e.ObjectType is "person" or "company" && e.ObjectKey.Length == 12)
            .Select(e => long.Parse(e.ObjectKey, NumberStyles.None, CultureInfo.InvariantCulture)));
    }

    private static void Add(HashSet<long> persons, PersonId? person)
    {
        if (person is { } known)
        {
            persons.Add(known.Number);
        }
    }

    private static void Add(HashSet<long> persons, PartyId? party)
    {
        if (party is { IsPerson: true } known)
        {
            persons.Add(known.Number);
        }
    }
}
