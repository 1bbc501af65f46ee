//! Who the person is: where an interview begins, and what an age makes of it.

use base::Persona;

/// Ages that answer alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeBand {
    Adult,
    /// 14 to 17.
    Adolescent,
    /// 10 to 13.
    OlderChild,
    /// 7 to 9.
    YoungerChild,
    /// 4 to 6.
    YoungestChild,
}

impl AgeBand {
    pub const ALL: [Self; 5] = [
        Self::Adult,
        Self::Adolescent,
        Self::OlderChild,
        Self::YoungerChild,
        Self::YoungestChild,
    ];

    pub const fn persona(self) -> Persona {
        match self {
            Self::Adult => Persona::Adult,
            Self::Adolescent => Persona::Adolescent,
            Self::OlderChild | Self::YoungerChild | Self::YoungestChild => Persona::Child,
        }
    }

    /// The youngest and the oldest.
    pub const fn years(self) -> (u32, u32) {
        match self {
            Self::Adult => (18, 99),
            Self::Adolescent => (14, 17),
            Self::OlderChild => (10, 13),
            Self::YoungerChild => (7, 9),
            Self::YoungestChild => (4, 6),
        }
    }
}

/// Where an interview begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    AdultTrafficked,
    AdultCooperative,
    AdolescentExploited,
    Child10To13,
    Child7To9,
    Child4To6,
}

impl Profile {
    pub const ALL: [Self; 6] = [
        Self::AdultTrafficked,
        Self::AdultCooperative,
        Self::AdolescentExploited,
        Self::Child10To13,
        Self::Child7To9,
        Self::Child4To6,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AdultTrafficked => "adult-trafficked",
            Self::AdultCooperative => "adult-cooperative",
            Self::AdolescentExploited => "adolescent-exploited",
            Self::Child10To13 => "child-10-13",
            Self::Child7To9 => "child-7-9",
            Self::Child4To6 => "child-4-6",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    pub const fn band(self) -> AgeBand {
        match self {
            Self::AdultTrafficked | Self::AdultCooperative => AgeBand::Adult,
            Self::AdolescentExploited => AgeBand::Adolescent,
            Self::Child10To13 => AgeBand::OlderChild,
            Self::Child7To9 => AgeBand::YoungerChild,
            Self::Child4To6 => AgeBand::YoungestChild,
        }
    }
}
