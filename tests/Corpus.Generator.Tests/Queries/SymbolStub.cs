namespace Corpus.Generator.Tests.Queries;
internal static class SymbolStub {
  public const string Source = """
#nullable enable
#pragma warning disable
namespace Voorbeeld;
using Corpus;
public sealed class StringSymbol { 
 public static implicit operator OrderKey(StringSymbol s) => throw null!;
 public static Condition operator ==(StringSymbol s, string? v) => throw null!;
 public static Condition operator !=(StringSymbol s, string? v) => throw null!;
 public Condition Contains(string s) => throw null!;
 public Condition Contains(string s, System.StringComparison c) => throw null!;
 public Condition In(System.Collections.Generic.IEnumerable<string> s) => throw null!;
}
public sealed class NumberSymbol { 
 public static implicit operator OrderKey(NumberSymbol s) => throw null!;
 public static Condition operator ==(NumberSymbol s, int? v) => throw null!;
 public static Condition operator !=(NumberSymbol s, int? v) => throw null!;
 public static Condition operator <(NumberSymbol s, int? v) => throw null!;
 public static Condition operator >(NumberSymbol s, int? v) => throw null!;
 public static Condition operator <=(NumberSymbol s, int? v) => throw null!;
 public static Condition operator >=(NumberSymbol s, int? v) => throw null!;
}
public sealed class DateSymbol { public NumberSymbol Year => null!; public NumberSymbol Month => null!;
 public static implicit operator OrderKey(DateSymbol s) => throw null!;
}
public sealed class TextSymbol {  public Condition Contains(string s) => throw null!;  public Condition ContainsMatch(System.Text.RegularExpressions.Regex s) => throw null!; }
public sealed class SpansSymbol { public NumberSymbol Count => null!; public Condition Any(System.Func<SpanSymbol, Condition> f) => throw null!; }
public sealed class SpanSymbol { public TextSymbol Text => null!; public NumberSymbol Length => null!; }
public sealed partial class NieuwsFields { public StringSymbol Id => null!; public StringSymbol Title => null!;public StringSymbol Headline => null!; public StringSymbol Author => null!; public NumberSymbol Words => null!; public DateSymbol Date => null!;
public TextSymbol Text => null!; public SpansSymbol Quotations => null!; public SpansSymbol Paragraphs => null!; }
""";
}
