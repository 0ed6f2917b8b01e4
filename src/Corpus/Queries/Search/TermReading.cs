namespace Corpus;

/// <summary>One way to read a term in tokens.</summary>
/// <param name="Term">The number of the term in the query.</param>
/// <param name="Forms">The forms of the tokens.</param>
/// <param name="IsPrefix">Whether the last need only begin so.</param>
internal sealed record TermReading(int Term, string[] Forms, bool IsPrefix)
{
    /// <summary>Whether a token need only begin with the form at this place.</summary>
    public bool IsBeginning(int index) => IsPrefix && index == Forms.Length - 1;

    /// <summary>Whether a token of this form can stand at the place.</summary>
    public bool Allows(int index, string form) => IsBeginning(index) ? form.StartsWith(Forms[index], StringComparison.Ordinal) : form == Forms[index];
}
