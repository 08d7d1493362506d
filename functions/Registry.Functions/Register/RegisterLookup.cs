using Registry.Functions.Cases;

namespace Registry.Functions.Register;

/// <summary>Finds the things that a case names.</summary>
public static class RegisterLookup
{
    /// <summary>Finds the node of a subject; null where it does not exist for the caller.</summary>
    public static int? Find(RegisterWindow window, Subject subject)
    {
        foreach (var (label, key) in Subjects.Keys(subject))
        {
            if (window.Graph.TryFind(label, key, out var node))
            {
                return node;
            }
        }

        return null;
    }
}
