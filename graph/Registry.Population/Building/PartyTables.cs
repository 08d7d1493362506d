using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>Numbers every person and company that some row in use names. Who has no row of an own is a stub.</summary>
internal sealed class PartyTables
{
    public PartyTables(FoldedFacts facts)
    {
        Persons = new(facts.Persons.Count);
        Companies = new(facts.Companies.Count);
        AddPopulation(facts);
        AddHousing(facts);
        AddSocial(facts);
        AddCompanies(facts);
        Persons.Seal();
        Companies.Seal();
    }

    public IdTable Persons { get; }

    public IdTable Companies { get; }

    private void Add(PartyId party) => (party.IsPerson ? Persons : Companies).Add(party.Number);

    private void AddPopulation(FoldedFacts facts)
    {
        for (var i = 0; i < facts.Persons.Count; i++)
        {
            ref readonly var row = ref facts.Persons[i];
            Persons.Add(row.Id.Number);
            foreach (var linked in row.LinkedIds)
            {
                Persons.Add(linked.Number);
            }
        }

        for (var i = 0; i < facts.Registrations.Count; i++)
        {
            Persons.Add(facts.Registrations[i].Person.Number);
        }

        for (var i = 0; i < facts.Relations.Count; i++)
        {
            Persons.Add(facts.Relations[i].Person.Number);
            Persons.Add(facts.Relations[i].Related.Number);
        }

        for (var i = 0; i < facts.Contacts.Count; i++)
        {
            Persons.Add(facts.Contacts[i].Person.Number);
        }
    }

    private void AddHousing(FoldedFacts facts)
    {
        for (var i = 0; i < facts.Dwellings.Count; i++)
        {
            if (facts.Dwellings[i].Owner is { } owner)
            {
                Companies.Add(owner.Number);
            }
        }

        for (var i = 0; i < facts.Leases.Count; i++)
        {
            Companies.Add(facts.Leases[i].Landlord.Number);
        }

        for (var i = 0; i < facts.Parties.Count; i++)
        {
            Add(facts.Parties[i].Party);
        }

        for (var i = 0; i < facts.Sublets.Count; i++)
        {
            Persons.Add(facts.Sublets[i].Subtenant.Number);
        }
    }

    private void AddSocial(FoldedFacts facts)
    {
        for (var i = 0; i < facts.Decisions.Count; i++)
        {
            Persons.Add(facts.Decisions[i].Applicant.Number);
            if (facts.Decisions[i].CoApplicant is { } other)
            {
                Persons.Add(other.Number);
            }
        }

        for (var i = 0; i < facts.Members.Count; i++)
        {
            Persons.Add(facts.Members[i].Person.Number);
        }

        for (var i = 0; i < facts.Payments.Count; i++)
        {
            Add(facts.Payments[i].Payee);
        }

        for (var i = 0; i < facts.Care.Count; i++)
        {
            Persons.Add(facts.Care[i].Person.Number);
            Companies.Add(facts.Care[i].Company.Number);
        }

        for (var i = 0; i < facts.Employees.Count; i++)
        {
            Persons.Add(facts.Employees[i].Person.Number);
        }
    }

    private void AddCompanies(FoldedFacts facts)
    {
        for (var i = 0; i < facts.Companies.Count; i++)
        {
            Companies.Add(facts.Companies[i].Id.Number);
        }

        for (var i = 0; i < facts.Associations.Count; i++)
        {
            Companies.Add(facts.Associations[i].Id.Number);
        }

        for (var i = 0; i < facts.Roles.Count; i++)
        {
            Companies.Add(facts.Roles[i].Company.Number);
            Persons.Add(facts.Roles[i].Person.Number);
        }

        for (var i = 0; i < facts.Suppliers.Count; i++)
        {
            Companies.Add(facts.Suppliers[i].Company.Number);
        }
    }
}
