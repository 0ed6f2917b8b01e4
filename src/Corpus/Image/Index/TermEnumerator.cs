namespace Corpus;

/// <summary>Goes through terms in order.</summary>
internal struct TermEnumerator
{
    /// <summary>The term.</summary>
    public readonly Term Current => throw new NotImplementedException();

    /// <summary>Its form without case, in UTF-8.</summary>
    public readonly ReadOnlySpan<byte> Form => throw new NotImplementedException();

    /// <summary>Its types as written, in UTF-8, by their place within the term.</summary>
    public readonly string TypeForm(int index) => throw new NotImplementedException();

    /// <summary>How many tokens the type at this place has.</summary>
    public readonly int TypeFrequency(int index) => throw new NotImplementedException();

    /// <summary>Goes to the next term, if there is one.</summary>
    public bool MoveNext() => throw new NotImplementedException();
}
