namespace Corpus;

/// <summary>Checks units.</summary>
internal static class ContextUnits
{
    /// <summary>Refuses what is no unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public static void Check(ContextUnit unit, string name)
    {
        if (unit is < ContextUnit.Sentence or > ContextUnit.Article)
            throw new ArgumentOutOfRangeException(name, unit, "The unit must be Sentence, Paragraph or Article.");
    }
}
