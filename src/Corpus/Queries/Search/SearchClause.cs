namespace Corpus;

/// <summary>A part of a search query, its quotes and escapes taken away.</summary>
/// <param name="Occurrence">Its sign.</param>
/// <param name="Kind">What it looks for.</param>
/// <param name="Text">The word, phrase, beginning or value.</param>
/// <param name="Field">The name of the field as written; null unless it is one.</param>
/// <param name="Position">Where in the query it begins, behind its sign, in UTF-16 units.</param>
/// <param name="ValuePosition">Where the value of a field begins.</param>
internal sealed record SearchClause(SearchOccurrence Occurrence, SearchClauseKind Kind, string Text, string? Field, int Position, int ValuePosition)
{
    public const string DateField = "date";

    /// <summary>Whether it asks for the date of articles.</summary>
    public bool IsDate => string.Equals(Field, DateField, StringComparison.OrdinalIgnoreCase);

    /// <summary>The clause as it may be written in a query.</summary>
    public override string ToString() => SearchText.Of(this);
}
