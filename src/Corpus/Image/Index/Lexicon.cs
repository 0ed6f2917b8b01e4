namespace Corpus;

/// <summary>The terms of an image in the order of their UTF-8, with what is known of each. Thread-safe.</summary>
internal sealed class Lexicon
{
    /// <summary>The number of terms.</summary>
    public int TermCount => throw new NotImplementedException();

    /// <summary>The term with this form. O(log terms), allocates nothing.</summary>
    /// <param name="form">What <see cref="WordForm.Of"/> gives without case.</param>
    /// <param name="term">The term.</param>
    public bool TryFind(ReadOnlySpan<char> form, out Term term) => throw new NotImplementedException();

    /// <summary>The type with this form, which is one of the term's; -1 if there is none. O(types of the term).</summary>
    /// <param name="term">The term of the form.</param>
    /// <param name="form">What <see cref="WordForm.Of"/> gives with case.</param>
    public int TypeOf(in Term term, ReadOnlySpan<char> form) => throw new NotImplementedException();

    /// <summary>The terms that begin with this form, in order. Empty: all.</summary>
    public TermEnumerator StartingWith(ReadOnlySpan<char> form) => throw new NotImplementedException();

    /// <summary>The term that the type is one of. O(log terms).</summary>
    public Term TermOf(int type) => throw new NotImplementedException();

    /// <summary>The form of the type as written: in form C, <c>’</c> as <c>'</c>. O(log terms).</summary>
    public string FormOf(int type) => throw new NotImplementedException();
}
